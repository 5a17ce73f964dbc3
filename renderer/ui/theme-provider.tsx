import { MantineProvider } from '@mantine/core';
import { useColorScheme, useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useLayoutEffect } from 'react';
import './styles.css';
import { theme } from './theme';

export const appearances = ['system', 'light', 'dark', 'contrast-light', 'contrast-dark'] as const;
export type Appearance = (typeof appearances)[number];
export const densities = ['compact', 'roomy'] as const;
export type Density = (typeof densities)[number];

/** Colours, type and measure for all below it; `system` follows the machine in light or dark and in contrast. */
export function ThemeProvider({
  appearance,
  density,
  children,
}: {
  appearance: Appearance;
  density: Density;
  children: ReactNode;
}) {
  const machine = useColorScheme('light', { getInitialValueInEffect: false });
  const moreContrast = useMediaQuery('(prefers-contrast: more)', false, { getInitialValueInEffect: false });
  const system = appearance === 'system';
  const scheme = system ? machine : appearance.endsWith('dark') ? 'dark' : 'light';
  const contrast = (system && moreContrast) || appearance.startsWith('contrast');
  useLayoutEffect(() => {
    document.documentElement.dataset.contrast = contrast ? 'high' : 'usual';
    document.documentElement.dataset.density = density;
  }, [contrast, density]);
  return (
    <MantineProvider theme={theme} forceColorScheme={scheme} withCssVariables={false} withGlobalClasses={false}>
      {children}
    </MantineProvider>
  );
}
