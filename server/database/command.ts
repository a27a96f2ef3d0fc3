import { type Config, readConfig, WrongSetting } from '../config.js';

/** Runs one command of the house over the configured store; exits non-zero when its work answers false or a setting is wrong. */
export async function runCommand(work: (config: Config) => Promise<boolean>): Promise<void> {
  try {
    process.exitCode = (await work(readConfig())) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof WrongSetting)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
