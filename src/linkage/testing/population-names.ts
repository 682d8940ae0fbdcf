/** Given names with their short forms, the most usual first; invented people carry them. */
const givenNames: readonly (readonly string[])[] = (
  'james jim jimmy|mary|robert bob rob|patricia pat trish|john jack|jennifer jen jenny|michael mike|linda|david dave|elizabeth liz beth|' +
  'william will bill|barbara barb|richard rick dick|susan sue|joseph joe|jessica jess|thomas tom|sarah|christopher chris|karen|' +
  'charles charlie|lisa|daniel dan danny|nancy|matthew matt|betty|anthony tony|sandra|mark|margaret maggie peggy|donald don|ashley|' +
  'steven steve|kimberly kim|andrew andy drew|emily em|paul|donna|joshua josh|michelle|kenneth ken|carol|kevin kev|amanda mandy|' +
  'brian|melissa mel|timothy tim|deborah deb debbie|ronald ron|stephanie steph|george|rebecca becky|jason|laura|edward ed ted|helen|' +
  'jeffrey jeff|sharon|ryan|cynthia cindy|jacob jake|kathleen kathy|nicholas nick|amy|gary|angela angie|eric|shirley|jonathan jon|anna|' +
  'stephen steve|brenda|larry|pamela pam|justin|emma|scott|nicole nikki|brandon|samantha sam|benjamin ben|katherine kate kathy|' +
  'samuel sam|christine chris|gregory greg|debra deb|alexander alex|rachel|patrick pat|carolyn|frank|janet jan|raymond ray|maria|' +
  'olivia|heather|noah|ivan|ahmed|fatima|wei|mei|carlos|sofia|hiroshi|yuki|priya|arjun|chidi|amara|olga|dmitri|ana|luis|ines|khalid'
)
  .split('|')
  .map((forms) => forms.split(' '));

const STARTS =
  'bar bel ber bra cal car cas col cor dal dar del dor el fal fer gal gar gil gor hal har hol jen kal kar kel lam lan lor mal mar mel mor nal nor or pal par per ral ros sal san sel tal tar tor val var vel wal war wes win yor'.split(
    ' ',
  );
const MIDDLES =
  'a be da de di do e go ka la le li lo ma me mi mo na ne ni no o ra re ri ro sa se si so ta te ti to va ve vi'.split(
    ' ',
  );
const ENDS =
  'by de den ez field ford gan ham ic ini is kin ko land ley lin lo man mer mont ney ni nov ova rez ro sen ski son stein ston ta ter ti ton va well win wood'.split(
    ' ',
  );

/** An invented word by number, the same for the same number; low numbers are short. */
const word = (number: number, middles: number): string => {
  const start = STARTS[number % STARTS.length] ?? '';
  let rest = Math.floor(number / STARTS.length);
  const end = ENDS[(rest + number) % ENDS.length] ?? '';
  rest = Math.floor(rest / ENDS.length);
  let middle = '';
  for (let at = 0; at < middles; at += 1) {
    middle += MIDDLES[rest % MIDDLES.length] ?? '';
    rest = Math.floor(rest / MIDDLES.length);
  }
  return start + middle + end;
};

const SHORT = STARTS.length * ENDS.length;

/** The surname of a rank; ranks count from 0. */
export const surnameOfRank = (rank: number): string =>
  rank < SHORT ? word(rank, 0) : rank < SHORT * 36 ? word(rank - SHORT, 1) : word(rank - SHORT * 36, 2);

/** The given name of a rank with its short forms; behind the usual ones come invented ones. */
export const givenOfRank = (rank: number): readonly string[] =>
  givenNames[rank] ?? [
    `${STARTS[rank % STARTS.length] ?? ''}${MIDDLES[(rank * 7) % MIDDLES.length] ?? ''}${'aeio'.charAt(rank % 4)}`,
  ];

/** The town of a rank. */
export const townOfRank = (rank: number): string =>
  `${word(rank * 13 + 5, 0)} ${['', 'park', 'heights', 'north', 'vale'][rank % 5]}`.trim();

/** The street of a number. */
export const streetOfNumber = (number: number): string =>
  `${word(number * 7 + 3, 0)} ${['street', 'road', 'avenue', 'lane', 'court', 'drive', 'place', 'close'][number % 8]}`;
