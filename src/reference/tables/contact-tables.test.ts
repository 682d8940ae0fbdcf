import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundledTables as tables } from '../bundled.ts';

describe('mail providers', () => {
  test.each([
    ['googlemail.com', { domain: 'gmail.com', dots: 'ignored', tag: '+' }],
    ['pm.me', { domain: 'proton.me', dots: 'ignored', tag: '+' }],
    ['me.com', { domain: 'icloud.com', dots: 'kept', tag: '+' }],
    ['ya.ru', { domain: 'yandex.ru', dots: 'kept', tag: '+' }],
    ['yahoo.co.uk', { domain: 'yahoo.co.uk', dots: 'kept', tag: '-' }],
    ['hotmail.com', { domain: 'hotmail.com', dots: 'kept', tag: '+' }],
    ['gmx.de', { domain: 'gmx.de', dots: 'kept', tag: null }],
    ['example.com', undefined],
  ])('%s belongs to the family %j', (domain, family) => {
    expect(tables.emailProviders.family(domain)).toEqual(family);
  });

  test('outlook.com and hotmail.com hand out names separately', () => {
    expect(tables.emailProviders.family('outlook.com')).not.toEqual(tables.emailProviders.family('hotmail.com'));
  });

  test('free mail, relays and roles are told apart', () => {
    expect(tables.emailProviders.isFree('mail.ru')).toBe(true);
    expect(tables.emailProviders.isFree('duck.com')).toBe(false);
    expect(tables.emailProviders.isRelay('duck.com')).toBe(true);
    expect(tables.emailProviders.isRelay('indeedemail.com')).toBe(true);
    expect(tables.emailProviders.isRole('careers')).toBe(true);
    expect(tables.emailProviders.isRole('alex')).toBe(false);
  });

  test('example domains are ordinary domains', () => {
    for (const domain of ['example.com', 'example.org', 'example.net']) {
      expect(tables.emailProviders.isFree(domain)).toBe(false);
      expect(tables.emailProviders.isRelay(domain)).toBe(false);
      expect(tables.disposableMail.has(domain)).toBe(false);
    }
  });

  test('throw-away mail is known without the long list', () => {
    expect(tables.disposableMail.has('mailinator.com')).toBe(true);
    expect(tables.disposableMail.has('gmail.com')).toBe(false);
  });
});

describe('given names', () => {
  test.each([
    ['Robert', 'Bob'],
    ['William', 'Bill'],
    ['Aleksandr', 'Sasha'],
    ['Aleksandr', 'Alexander'],
    ['Francisco', 'Paco'],
    ['José', 'Pepe'],
    ['Mykola', 'Nikolai'],
    ['Katherine', 'Katya'],
    ['Mohammed', 'Muhammad'],
    ['MARGARET', 'peggy'],
  ])('%s may be called %s', (a, b) => {
    expect(tables.nicknames.sameGivenName(a, b)).toBe(true);
    expect(tables.nicknames.sameGivenName(b, a)).toBe(true);
  });

  test.each([
    ['Robert', 'William'],
    ['Bob', 'Bill'],
    ['Alex', 'Max'],
    ['', ''],
    ['Maria', ''],
  ])('%j is no form of %j', (a, b) => {
    expect(tables.nicknames.sameGivenName(a, b)).toBe(false);
  });

  test('likeness is symmetric and reflexive', () => {
    const name = fc.oneof(
      fc.constantFrom('Alexander', 'Sasha', 'Alex', 'Liz', 'Elena', 'Helen', 'Nell', 'Jan', 'Johannes', 'Juan', 'Wim'),
      fc.string({ maxLength: 12, unit: 'grapheme' }),
    );
    void fc.assert(
      fc.property(name, name, (a, b) => {
        expect(tables.nicknames.sameGivenName(a, b)).toBe(tables.nicknames.sameGivenName(b, a));
      }),
      { seed: 2, numRuns: 500 },
    );
    expect(tables.nicknames.sameGivenName('Oluwaseun', 'oluwaseun')).toBe(true);
  });
});

describe('web and file tables', () => {
  test.each([
    ['alex.github.io', 'github.io'],
    ['github.io', 'github.io'],
    ['a.b.netlify.app', 'netlify.app'],
    ['sites.google.com', 'sites.google.com'],
    ['google.com', undefined],
    ['notgithub.io', undefined],
    ['alex.example.com', undefined],
    ['', undefined],
  ])('%s is hosted under %s', (hostname, host) => {
    expect(tables.staticHosts.hostOf(hostname)).toBe(host);
  });

  test.each([
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/120.0.0.0 Safari/537.36',
      'Headless Chrome',
    ],
    ['python-requests/2.31.0', 'Python requests'],
    ['curl/8.4.0', 'curl'],
    ['Go-http-client/2.0', 'Go HTTP client'],
    ['Mozilla/5.0 (Linux; Android 13; sdk_gphone64_x86_64) AppleWebKit/537.36', 'Android emulator'],
    [
      'Mozilla/5.0 (Unknown; Linux x86_64) AppleWebKit/538.1 (KHTML, like Gecko) PhantomJS/2.1.1 Safari/538.1',
      'PhantomJS',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
      undefined,
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
      undefined,
    ],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:127.0) Gecko/20100101 Firefox/127.0', undefined],
    [
      'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Mobile Safari/537.36',
      undefined,
    ],
    ['', undefined],
  ])('%s is the tool %s', (userAgent, tool) => {
    expect(tables.automationAgents.find(userAgent)).toBe(tool);
  });

  test.each([
    ['Microsoft® Word for Microsoft 365', 'Microsoft Word', 'converter'],
    ['LibreOffice 7.4', 'LibreOffice', 'converter'],
    ['Google Docs Renderer', 'Google Docs', 'converter'],
    ['Pages', 'Apple Pages', 'converter'],
    ['macOS Version 14.4 (Build 23E214) Quartz PDFContext', 'Apple Quartz', 'converter'],
    ['Skia/PDF m126', 'Chromium', 'converter'],
    ['pdfTeX-1.40.25', 'pdfTeX', 'converter'],
    ['LaTeX with hyperref', 'LaTeX', 'converter'],
    ['wkhtmltopdf 0.12.6', 'wkhtmltopdf', 'generator'],
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/121.0.0.0 Safari/537.36',
      'Headless Chrome',
      'generator',
    ],
    ['ReportLab PDF Library - www.reportlab.com', 'ReportLab', 'generator'],
    ['iText® 5.5.13.3', 'iText', 'generator'],
    ['python-docx', 'python-docx', 'generator'],
    ['Un-named', 'docx (npm)', 'generator'],
    ['Canva', 'Canva', 'builder'],
    ['resume.io', 'Resume.io', 'builder'],
    ['Zety', 'Zety', 'builder'],
    ['FlowCV', 'FlowCV', 'builder'],
  ])('%s is %s, a %s', (text, name, kind) => {
    expect(tables.documentTools.find(text)).toEqual({ name, kind });
  });

  test.each(['Alex Example', 'stealth', 'Landscape', ''])('%j is no tool', (text) => {
    expect(tables.documentTools.find(text)).toBeUndefined();
  });
});
