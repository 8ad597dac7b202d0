/**
 * How long the processor worked on something, in milliseconds. Time on the clock says nothing in a test, for other work
 * may have had the processor.
 */
export function processorTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
