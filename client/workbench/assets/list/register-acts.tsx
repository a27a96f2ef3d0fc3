import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useWords } from '../../kit/language.js';
import { FormDrawer } from '../acts/form-drawer.js';
import { useMay } from '../parts/powers.js';
import { inheritedForm } from '../register/inherited-form.js';
import { partyForm } from '../register/party-form.js';

const forms = { registerInheritedAsset: inheritedForm, addParty: partyForm };
type Act = keyof typeof forms;

/** What brings new assets, and those who hold them, into the register. */
export function RegisterActs() {
  const t = useWords('assets');
  const may = useMay();
  const navigate = useNavigate();
  const [act, setAct] = useState<Act | null>(null);
  return (
    <>
      {may('registerAssets') ? <Link to="/assets/register">{t('act.registerAssets')}</Link> : null}
      {(Object.keys(forms) as Act[])
        .filter((one) => may(one))
        .map((one) => (
          <Button key={one} onClick={() => setAct(one)}>
            {t(`act.${one}`)}
          </Button>
        ))}
      {act ? (
        <FormDrawer
          form={forms[act]}
          act={act}
          seen={{}}
          onClose={() => setAct(null)}
          onDone={(data) => {
            const made = (data as { registerInheritedAsset?: { id: string } }).registerInheritedAsset;
            if (made) void navigate(`/assets/${made.id}`);
          }}
        />
      ) : null}
    </>
  );
}
