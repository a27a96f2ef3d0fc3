import { type EnumName, useEnumWords } from '../../kit/enum-words.js';

/** Where an edition names a value of an enum: the way to it, and which enum it is. */
const enumAt: readonly (readonly [RegExp, EnumName])[] = [
  [/^nature$/, 'ProjectNature'],
  [/^sources\.\d+\.level$/, 'FundSourceLevel'],
  [/^sources\.\d+\.channel$/, 'FundChannel'],
  [/^targets\.\d+\.kind$/, 'TargetKind'],
  [/^targets\.\d+\.comparison$/, 'TargetComparison'],
  [/^linkages\.\d+\.kind$/, 'LinkageKind'],
];

/** A value of an edition as it is read. */
export function useEditionValue() {
  const word = useEnumWords();
  return (key: string, value: string | undefined): string => {
    const named = enumAt.find(([pattern]) => pattern.test(key));
    return named ? word(named[1], value) : (value ?? '–');
  };
}
