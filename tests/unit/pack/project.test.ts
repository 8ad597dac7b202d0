import { expect, test } from 'vitest';
import { compilePacks } from '../../../core/pack/compile.ts';
import { noProject, readProject } from '../../../core/pack/project.ts';
import { contentOf } from '../rule/a-rules-folder.ts';

const compiled = (changes: Parameters<typeof contentOf>[0]): unknown => JSON.parse(compilePacks(contentOf(changes)).get('project.json') ?? '');

test('a pack says who answers, and within how many days', () => {
  const project = compiled({ 'project.yaml': { name: 'Wegwijs', 'reports-to': 'hulp@voorbeeld.nl', 'answer-within-days': '10' } });
  expect(readProject(project)).toEqual({ reportsTo: 'hulp@voorbeeld.nl', answerWithinDays: 10 });
});

test.each([undefined, null, {}, { reportsTo: 1, answerWithinDays: '10' }, 'x'])('nothing is promised where the file is %j', (stored) => {
  expect(readProject(stored)).toEqual(noProject);
});
