import { Component, type ReactNode } from 'react';

interface FaultBorderProps {
  readonly onFault: (error: unknown) => void;
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/** Where our own faults stop: the page never hears of them, the editor reads that something went wrong. */
export class FaultBorder extends Component<FaultBorderProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onFault(error);
  }

  override render() {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}
