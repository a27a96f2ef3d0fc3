import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

type Words = { readonly [key: string]: string | Words };

/** The keys of a file of words, with those of its groups below them. */
function keysOf(words: Words, above = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${above}${key}`] : keysOf(value, `${above}${key}.`),
  );
}

const han = /\p{Script=Han}/u;
/** Text of a page written into its code: what stands outside comments. */
function textInCode(source: string): string[] {
  const bare = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return bare.split('\n').filter((line) => han.test(line));
}

describe('the words of the workbench', () => {
  const folders = globSync('client/workbench/**/zh.json').map((file) => file.replace(/zh\.json$/, ''));

  test('stand in both languages under the same keys', () => {
    expect(folders.length).toBeGreaterThan(3);
    for (const folder of folders) {
      const read = (language: string) => keysOf(JSON.parse(readFileSync(`${folder}${language}.json`, 'utf8')) as Words).sort();
      expect([folder, read('en')]).toEqual([folder, read('zh')]);
    }
  });

  test('stand in no code', () => {
    const files = globSync('client/workbench/**/*.{ts,tsx}');
    expect(files.flatMap((file) => textInCode(readFileSync(file, 'utf8')).map((line) => `${file}: ${line.trim()}`))).toEqual([]);
  });

  test('are found where they are written into code', () => {
    expect(textInCode('// 说明\nconst a = "项目";\n/* 注释 */')).toEqual(['const a = "项目";']);
  });
});
