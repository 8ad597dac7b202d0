// The oldest Node that this project runs on.
const oldest = [20, 19];

/** Ends the process with one sentence when this Node is too old. */
export function needNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  console.error(`Wegwijs needs Node ${oldest.join('.')} or newer, and this is Node ${process.versions.node}. Get a newer one at https://nodejs.org.`);
  process.exit(2);
}
