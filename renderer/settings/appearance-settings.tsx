import { Radio } from '@mantine/core';
import { type Preference, usePreference } from '../client/preferences';
import classes from './settings.module.css';

const appearances: { value: Preference<'window.appearance'>; label: string; description?: string }[] = [
  {
    value: 'system',
    label: 'As the system has it',
    description: 'Follows light or dark, and more contrast when asked for',
  },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'contrast-light', label: 'High contrast, light' },
  { value: 'contrast-dark', label: 'High contrast, dark' },
];

/** Light, dark, high contrast; and how close things stand. */
export function AppearanceSettings() {
  const [appearance, setAppearance] = usePreference('window.appearance');
  const [density, setDensity] = usePreference('window.density');
  return (
    <>
      <Radio.Group
        label="Appearance"
        value={appearance}
        onChange={(value) => setAppearance(value as Preference<'window.appearance'>)}
      >
        <div className={classes.choices}>
          {appearances.map(({ value, label, description }) => (
            <Radio key={value} value={value} label={label} description={description} />
          ))}
        </div>
      </Radio.Group>
      <Radio.Group
        label="Density"
        value={density}
        onChange={(value) => setDensity(value === 'roomy' ? 'roomy' : 'compact')}
      >
        <div className={classes.choices}>
          <Radio value="compact" label="Compact" description="More on the screen" />
          <Radio value="roomy" label="Roomy" description="Larger type, taller rows" />
        </div>
      </Radio.Group>
    </>
  );
}
