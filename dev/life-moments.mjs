/** Ten moments at which people lose money or rights, each with a sample page: what `npm run demo -- --tour` walks along. */
export const lifeMoments = [
  { moment: 'Losing a job', url: 'https://www.uwv.nl/nl/ww/ww-aanvragen' },
  { moment: 'Falling ill without work', url: 'https://www.uwv.nl/nl/ww/ziek-tijdens-ww' },
  {
    moment: 'Expecting a child',
    url: 'https://www.uwv.nl/particulieren/zwanger-adoptie-pleegzorg/zwanger-met-werkgever/ik-ben-zwanger-en-heb-een-werkgever/detail/zwanger-van-tweeling-of-meerling/wie-vraagt-de-zwangerschaps--en-bevallingsuitkering-aan',
  },
  { moment: 'Being ill for a long time', url: 'https://www.uwv.nl/nl/wia/wia-aanvragen' },
  {
    moment: 'Paying back a toeslag',
    url: 'https://www.belastingdienst.nl/wps/wcm/connect/nl/toeslagen/content/toeslag-terugbetalen-na-definitieve-berekening',
  },
  {
    moment: 'A tax bill that cannot be paid',
    url: 'https://www.belastingdienst.nl/wps/wcm/connect/nl/betalenenontvangen/content/ik-kan-mijn-belasting-niet-op-tijd-betalen-uitstel-betalingsregeling',
  },
  { moment: 'A fine that may be wrong', url: 'https://www.cjib.nl/be/bent-u-het-niet-eens-met-een-verkeersboete' },
  { moment: 'A study debt that is too much', url: 'https://duo.nl/particulier/minder-of-niets-aflossen/' },
  { moment: 'Retiring', url: 'https://www.svb.nl/nl/aow/uw-zaken-regelen/aow-aanvragen-in-nederland' },
  { moment: 'Living on bijstand', url: 'https://www.rijksoverheid.nl/onderwerpen/bijstand/nieuwe-regels-bijstand-2026-en-2027' },
];
