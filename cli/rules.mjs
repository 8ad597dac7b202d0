// `npm run rules -- …`: the command for people who write rules. This file only makes sure that there is something to run.
import { createJiti } from 'jiti';
import { needNode } from '../dev/need-node.mjs';

needNode();
const { main } = await createJiti(import.meta.url).import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
