import { createTheme, type MantineThemeOverride } from '@mantine/core';

const small = { defaultProps: { size: 'xs' } };
const input = { defaultProps: { size: 'xs', inputWrapperOrder: ['label', 'input', 'description', 'error'] } };
const motion = { transition: 'fade', duration: 120 };

/**
 * Sizes and behaviour of Mantine's parts; colours and type live in `tokens.css`. Dialogs leave the page's scrolling alone
 * (the page never scrolls), since the lock would write a style element that the content policy forbids.
 */
export const theme: MantineThemeOverride = createTheme({
  primaryColor: 'blue',
  respectReducedMotion: true,
  cursorType: 'pointer',
  defaultRadius: 'md',
  fontFamily: 'var(--sans)',
  components: {
    Button: { defaultProps: { size: 'xs', variant: 'default' } },
    ActionIcon: { defaultProps: { size: 28, variant: 'subtle', color: 'gray' } },
    CloseButton: { defaultProps: { size: 24 } },
    TextInput: input,
    Textarea: input,
    Select: {
      defaultProps: {
        ...input.defaultProps,
        checkIconPosition: 'right',
        selectFirstOptionOnChange: true,
        comboboxProps: { shadow: 'md' },
      },
    },
    NativeSelect: input,
    TagsInput: input,
    MultiSelect: input,
    Autocomplete: input,
    NumberInput: input,
    Checkbox: small,
    Radio: small,
    Switch: small,
    SegmentedControl: small,
    Badge: { defaultProps: { radius: 'xl', tt: 'none', fw: 500 } },
    Tooltip: { defaultProps: { openDelay: 500, withArrow: false, transitionProps: motion } },
    Portal: { defaultProps: { target: '#overlays' } },
    Menu: { defaultProps: { shadow: 'md', transitionProps: motion, width: 232, withInitialFocusPlaceholder: false } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Dismiss' } } },
    Popover: { defaultProps: { shadow: 'md', transitionProps: motion } },
    Modal: {
      defaultProps: {
        lockScroll: false,
        centered: true,
        transitionProps: motion,
        closeButtonProps: { 'aria-label': 'Close' },
      },
    },
    Drawer: { defaultProps: { lockScroll: false, transitionProps: { duration: 120 } } },
    Loader: { defaultProps: { size: 'xs', type: 'dots' } },
  },
});
