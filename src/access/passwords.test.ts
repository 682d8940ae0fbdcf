import { describe, expect, test } from 'vitest';
import { Busy, createPasswords, passwordFlaw } from './passwords.ts';

const cheap = { logarithm: 4, blockSize: 8, parallel: 1 };
const passwords = createPasswords(cheap);

describe('a password', () => {
  test('is right when it is the one that was stored, and wrong otherwise', async () => {
    const stored = await passwords.hash('a long enough phrase');
    expect(await passwords.check('a long enough phrase', stored)).toEqual({ right: true, outdated: false });
    expect(await passwords.check('a long enough phrasf', stored)).toEqual({ right: false, outdated: false });
    expect(await passwords.check('', stored)).toEqual({ right: false, outdated: false });
  });

  test('is stored with its cost and under a salt of its own', async () => {
    const [one, other] = await Promise.all([passwords.hash('the same phrase'), passwords.hash('the same phrase')]);
    expect(one).toMatch(/^\$scrypt\$ln=4,r=8,p=1\$[\w-]{22}\$[\w-]{43}$/);
    expect(one).not.toBe(other);
    expect(one).not.toContain('phrase');
  });

  test('that was hashed at another cost is right and outdated', async () => {
    const stored = await createPasswords({ ...cheap, logarithm: 5 }).hash('a long enough phrase');
    expect(await passwords.check('a long enough phrase', stored)).toEqual({ right: true, outdated: true });
  });

  test('is never right for an account that does not exist', async () => {
    expect(await passwords.check('anything', undefined)).toEqual({ right: false, outdated: false });
  });

  test('is the same however a keyboard composes it', async () => {
    const stored = await passwords.hash('cafe\u0301 au lait ici');
    expect((await passwords.check('caf\u00e9 au lait ici', stored)).right).toBe(true);
  });

  test('is hashed at the usual cost in 32 MiB', async () => {
    expect(await createPasswords().hash('a long enough phrase')).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$/);
  });

  test('waits for its turn, and is refused when too many wait', async () => {
    const narrow = createPasswords(cheap, { atOnce: 1, waiting: 2 });
    const results = await Promise.allSettled(Array.from({ length: 5 }, () => narrow.hash('a long enough phrase')));
    expect(results.map((it) => it.status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'rejected']);
    for (const it of results) if (it.status === 'rejected') expect(it.reason).toBeInstanceOf(Busy);
    await expect(narrow.hash('free again')).resolves.toBeDefined();
  });

  test('whose stored form is not ours is a fault, not a no', async () => {
    await expect(passwords.check('anything', 'plain text')).rejects.toThrow('not in our form');
  });
});

describe('a new password', () => {
  test.each([
    ['short one', 'eleven char'],
    ['one of few characters', 'aaaaabbbbbccccc'],
    ['one with the e-mail address', 'my ada@example.com!'],
  ])('is refused: %s', (_, password) => {
    expect(passwordFlaw(password, 'ada@example.com')).toBeDefined();
  });

  test.each(['correct horse battery', 'пароль на двенадцать', '十二文字以上の合い言葉です'])(
    'may be %s',
    (password) => {
      expect(passwordFlaw(password, 'ada@example.com')).toBeUndefined();
    },
  );

  test('is counted in characters, not in halves of them', () => {
    expect(passwordFlaw('😀😁😂🤣😃😄', 'ada@example.com')).toBeDefined();
  });
});
