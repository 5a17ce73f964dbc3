import { Component, type ReactNode } from 'react';
import { Failed } from '../ui/failed';

interface Props {
  /** Where this stands, for the message: "The inspector". */
  what: string;
  /** A new value gives the part a fresh start, e.g. another source. */
  resetOn?: unknown;
  children: ReactNode;
}

/** Keeps a mistake in one part of the window from taking the rest down; says so and offers to draw that part again. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidUpdate(before: Props) {
    if (before.resetOn !== this.props.resetOn && this.state.error) this.setState({ error: null });
  }

  override componentDidCatch(error: Error) {
    console.error(`${this.props.what} failed to draw.`, error);
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Failed
        message={`${this.props.what} ran into a mistake of Casebench’s own: ${error.message}. Your library is not touched by it.`}
        retry={() => this.setState({ error: null })}
      />
    );
  }
}
