import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** Who objected and how to reach them: for the offices of the place alone. It has no id, so no audit entry repeats it. */
export const ObjectionContact = defineEntity({
  name: 'ObjectionContact',
  tableName: 'objection_contact',
  properties: {
    objectionId: p.uuid().primary(),
    placeCode: p.string(),
    objectorName: p.string().nullable(),
    objectorContact: p.string().nullable(),
    /** The objector, when they had signed in. */
    objectorPersonId: p.uuid().nullable(),
  },
});
export type ObjectionContact = InferEntity<typeof ObjectionContact>;
