/** The Dutch word beside its translation: it is this word that stands on the letter and is said at the desk. */
export function Bridge({ word, said }: { word: string; said: string }) {
  if (said.toLowerCase().includes(word.toLowerCase())) return null;
  return (
    <>
      {' ('}
      <bdi lang="nl" translate={false}>
        {word}
      </bdi>
      )
    </>
  );
}
