const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SHORTEST = 4;

/**
 * Every spelling that is one typing slip away from a folded word: a letter too many, too few, a wrong one, or two neighbours swapped
 * (F. J. Damerau, Communications of the ACM 7, 1964). None for words under four letters, nor for those that hold digits: there,
 * one letter makes another word. Letters beyond a–z are not guessed, but may be dropped or swapped.
 */
export function* slipsOf(word: string): Generator<string> {
  if (word.length < SHORTEST || !/^\p{L}+$/u.test(word)) return;
  for (let i = 0; i <= word.length; i++) {
    const head = word.slice(0, i);
    const tail = word.slice(i);
    if (tail) yield head + tail.slice(1);
    if (tail.length > 1 && tail[0] !== tail[1]) yield head + tail[1] + tail[0] + tail.slice(2);
    for (const letter of LETTERS) {
      yield head + letter + tail;
      if (tail && letter !== tail[0]) yield head + letter + tail.slice(1);
    }
  }
}
