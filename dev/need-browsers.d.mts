/** The path of a browser that can be started; installed first where that is possible. */
export function needBrowser(name: 'chromium' | 'firefox'): string;
