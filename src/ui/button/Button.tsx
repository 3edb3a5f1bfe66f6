import * as React from 'react';
import styles from './Button.module.scss';

export interface ButtonProps extends React.ButtonHTMLAttributes<HTMLButtonElement> {
  tone?: 'primary' | 'quiet' | 'danger';
  icon?: React.ReactElement;
  /** Only the icon shows: `aria-label` names it. */
  square?: boolean;
}

/** The one button: 44 pixels high for fingers, native for everything else. */
export const Button = React.forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { tone, icon, square, className, children, type = 'button', ...rest },
  ref
) {
  const classes = [styles.button, tone && styles[tone], square && styles.square, className].filter(Boolean).join(' ');
  return (
    <button {...rest} ref={ref} type={type} className={classes}>
      {icon}
      {children}
    </button>
  );
});
