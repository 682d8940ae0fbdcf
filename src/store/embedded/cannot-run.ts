/** The embedded PostgreSQL cannot run on this machine or as this user. The message says why and what helps. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
}
