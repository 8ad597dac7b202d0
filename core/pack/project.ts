// Who answers for Wegwijs, as packs/project.json says it: content-rules/project.yaml, compiled.

export type Project = {
  /** The mail address for answers of readers; empty where there is none yet. */
  readonly reportsTo: string;
  /** Within how many days an answer is promised. */
  readonly answerWithinDays: number;
};

/** Nobody to write to, and so nothing promised. */
export const noProject: Project = { reportsTo: '', answerWithinDays: 0 };

/** A project from a file that may be absent or of another shape: then nothing is promised. */
export function readProject(stored: unknown): Project {
  const { reportsTo, answerWithinDays } = (stored ?? {}) as Partial<Record<keyof Project, unknown>>;
  return typeof reportsTo === 'string' && typeof answerWithinDays === 'number' ? { reportsTo, answerWithinDays } : noProject;
}
