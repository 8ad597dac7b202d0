// The voices that computers really have (readium/speech, August 2026; espeak-ng measured 2026-11), as their browsers list them.
import type { Voice } from '../../../core/speech/speech-engine.ts';

const aVoice = (name: string, lang: string, changes: Partial<Voice> = {}): Voice => ({
  name,
  lang,
  localService: true,
  default: false,
  voiceURI: name,
  ...changes,
});

export const online = (name: string, lang: string): Voice => aVoice(name, lang, { localService: false });

export const voicesOf = {
  windows: [
    aVoice('Microsoft David - English (United States)', 'en-US', { default: true }),
    aVoice('Microsoft Hazel - English (United Kingdom)', 'en-GB'),
    aVoice('Microsoft Frank - Dutch (Netherlands)', 'nl-NL'),
    online('Google Nederlands', 'nl-NL'),
    online('Google polski', 'pl-PL'),
  ],
  edge: [
    online('Microsoft Colette Online (Natural) - Dutch (Netherlands)', 'nl-NL'),
    online('Microsoft Dena Online (Natural) - Dutch (Belgium)', 'nl-BE'),
    online('Microsoft Polina Online (Natural) - Ukrainian (Ukraine)', 'uk-UA'),
    aVoice('Microsoft Frank - Dutch (Netherlands)', 'nl-NL'),
  ],
  edgeWithoutDutch: [
    aVoice('Microsoft David - English (United States)', 'en-US', { default: true }),
    online('Microsoft Dena Online (Natural) - Dutch (Belgium)', 'nl-BE'),
    online('Microsoft Hanna Online - Dutch (Netherlands)', 'nl-NL'),
    online('Microsoft Colette Online (Natural) - Dutch (Netherlands)', 'nl-NL'),
  ],
  mac: [
    aVoice('Albert', 'en-US', { voiceURI: 'com.apple.speech.synthesis.voice.Albert' }),
    aVoice('Mauvaises nouvelles', 'en-US', { voiceURI: 'com.apple.speech.synthesis.voice.BadNews' }),
    aVoice('Eddy (Engels (VK))', 'en-GB', { voiceURI: 'com.apple.eloquence.en-GB.Eddy' }),
    aVoice('Samantha', 'en-US', { voiceURI: 'com.apple.voice.compact.en-US.Samantha', default: true }),
    aVoice('Daniel', 'en-GB', { voiceURI: 'com.apple.voice.compact.en-GB.Daniel' }),
    aVoice('Ellen', 'nl-BE', { voiceURI: 'com.apple.voice.compact.nl-BE.Ellen' }),
    aVoice('Xander', 'nl-NL', { voiceURI: 'com.apple.voice.compact.nl-NL.Xander' }),
    aVoice('Majed', 'ar-001', { voiceURI: 'com.apple.voice.compact.ar-001.Maged' }),
  ],
  chromeOs: [
    aVoice('Android Speech Recognition and Synthesis from Google nl-nl-x-lfc-network', 'nl-NL'),
    aVoice('Android Speech Recognition and Synthesis from Google nl-nl-x-tfb-local', 'nl-NL'),
    aVoice('Chrome OS Nederlands 2', 'nl-NL'),
    aVoice('eSpeak Dutch', 'nl'),
  ],
  android: [aVoice('Dutch Netherlands', 'nl_NL'), aVoice('English United States', 'en_US', { default: true })],
  espeak: [
    ...['Alex', 'Andrea', 'Andy', 'Annie', 'croak'].flatMap((variant) => [
      aVoice(`Afrikaans+${variant}`, 'af'),
      aVoice(`Dutch+${variant}`, 'nl'),
      aVoice(`Polish+${variant}`, 'pl'),
    ]),
    aVoice('Afrikaans espeak-ng', 'af'),
    aVoice('Dutch espeak-ng', 'nl'),
    aVoice('Polish espeak-ng', 'pl'),
  ],
} as const satisfies Record<string, readonly Voice[]>;
