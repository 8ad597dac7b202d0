// A list of words as one line of text: the page tools are small because their lists are.

/** The words of a line: `wordSet('niet geen')`. */
export const wordSet = (line: string): ReadonlySet<string> => new Set(line.split(' '));
