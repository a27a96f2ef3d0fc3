import { useState } from 'react';
import { newRequestKey } from '../../../asker.js';

/** One key for one opened form: sent again after an interruption, the same act is not done twice. */
export function useRequestKey(): string {
  return useState(newRequestKey)[0];
}
