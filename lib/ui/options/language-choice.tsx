import type { Language } from '../words/choose-words.ts';
import { Section } from './section.tsx';
import type { SettingsViewProps } from './view-props.ts';

/** Each language in its own words: whoever cannot read the present one finds theirs. */
const NAMES = { 'zh-CN': '简体中文', en: 'English' } as const satisfies Partial<
  Record<Language, string>
>;

/** The language of the interface, on every surface at once. */
export function LanguageChoice({ settings, actions, words }: SettingsViewProps) {
  const said = words.settings.language;
  const choice = (language: Language, name: string) => (
    <label key={language} class="switch" {...(language !== 'auto' && { lang: language })}>
      <input
        type="radio"
        name="language"
        checked={settings.language === language}
        onChange={() => actions.setLanguage(language)}
      />
      <span>{name}</span>
    </label>
  );
  return (
    <Section id="language" title={said.title}>
      <fieldset class="in-line">
        <legend class="unseen">{said.title}</legend>
        {choice('auto', said.auto)}
        {choice('zh-CN', NAMES['zh-CN'])}
        {choice('en', NAMES.en)}
      </fieldset>
      <p class="quiet small">{said.hint}</p>
    </Section>
  );
}
