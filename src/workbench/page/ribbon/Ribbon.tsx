import { Button, makeStyles, Text, tokens, Tooltip } from '@fluentui/react-components';
import type { RibbonButton, RibbonGroup } from './RibbonButton';

interface RibbonProps {
  readonly group: RibbonGroup;
  readonly isBusy: boolean;
  readonly onPress: (button: RibbonButton) => void;
}

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    paddingLeft: '12px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', gap: '4px' },
  icon: { width: '24px', height: '24px' },
});

/** The add-in's group on the ribbon: labels, tips and icons are its manifest's. */
export function Ribbon({ group, isBusy, onPress }: RibbonProps) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={group.label} className={styles.group}>
      <div className={styles.buttons}>
        {group.buttons.map((button) => (
          <Tooltip key={button.id} content={button.tip} relationship="description">
            <Button
              appearance="subtle"
              disabledFocusable={isBusy && button.action.kind === 'run'}
              icon={<img src={`addin/${button.icon}`} alt="" className={styles.icon} />}
              onClick={() => {
                onPress(button);
              }}
            >
              {button.label}
            </Button>
          </Tooltip>
        ))}
      </div>
      <Text size={100} aria-hidden>
        {group.label}
      </Text>
    </div>
  );
}
