import * as React from 'react';
import { ErrorBanner } from '../feedback/ErrorBanner';

interface ErrorBoundaryState {
  error?: Error;
}

/** A fault of our own in one web part leaves the others of the page alone and can be tried again. */
export class ErrorBoundary extends React.Component<{ children: React.ReactNode }, ErrorBoundaryState> {
  public override state: ErrorBoundaryState = {};

  public static getDerivedStateFromError(error: Error): ErrorBoundaryState {
    return { error };
  }

  public override componentDidCatch(error: Error, info: React.ErrorInfo): void {
    console.error('ENT: a component failed.', error, info.componentStack);
  }

  public override render(): React.ReactNode {
    if (this.state.error) return <ErrorBanner error={this.state.error} onRetry={() => this.setState({ error: undefined })} />;
    return this.props.children;
  }
}
