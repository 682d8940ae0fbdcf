import { Component, type ErrorInfo, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What is shown in place of what broke. */
  readonly instead: ReactNode;
}

/** Keeps what breaks in one screen from taking the page down. */
export class ErrorBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override readonly state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
    // What a screen was made from may name an applicant: the place alone is kept, for whoever looks into it.
    reportError(new Error(`a screen broke: ${error.name}${componentStack ?? ''}`));
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.instead : this.props.children;
  }
}
