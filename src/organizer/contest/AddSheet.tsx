import { View } from '@tarojs/components';
import * as v from 'valibot';
import { taskRoles } from '../../../domain/contest/tasks';
import { textRules } from '../../../domain/text/limits';
import { taskRoleNames, contestText as text } from '../../../locales/zh-CN/contest/manage';
import { FailureNotice } from '../../components/FailureNotice';
import { ChoiceField } from '../../components/form/ChoiceField';
import { DraftNotice } from '../../components/form/DraftNotice';
import { TextField } from '../../components/form/TextField';
import { useForm } from '../../components/form/useForm';
import { wrongText } from '../../components/form/wrongText';
import { Button } from '../../ui/Button';
import { Popup } from '../../ui/Popup';
import type { Role, useOfficials } from './useOfficials';

type Props = { readonly contestId: string; readonly adding: ReturnType<typeof useOfficials>['adding'] };
type AddForm = { readonly role: Role; readonly name: string };

const shape = v.object({ role: v.picklist(taskRoles), name: v.string() });
const initial: AddForm = { role: 'judge', name: '' };
const roles = taskRoles.map((value) => ({ value, text: taskRoleNames[value], aside: text.roleAsides[value] }));

export function AddSheet({ contestId, adding }: Props) {
  const form = useForm({
    initial,
    faultsOf: ({ name }: AddForm) => {
      const wrong = wrongText(textRules.personName, name, text.personNameWrong);
      return wrong === null ? {} : { name: wrong };
    },
    draft: { name: `official.${contestId}`, shape },
    isInSheet: true,
    isShown: adding.isOpen,
  });
  const { values, wrong, change } = form;
  return (
    <Popup isOpen={adding.isOpen} onClose={adding.close}>
      <View className="contest-sheet">
        <DraftNotice form={form} />
        <ChoiceField
          name="role"
          label={text.role}
          options={roles}
          chosen={values?.role ?? null}
          onChoose={(role) => change({ role })}
        />
        <TextField
          name="person-name"
          label={text.personName}
          hint={text.personNameHint}
          isInSheet={true}
          rule={textRules.personName}
          value={values?.name ?? ''}
          wrong={wrong.name}
          onChange={(name) => change({ name })}
        />
        {adding.failure && <FailureNotice failure={adding.failure} />}
        <Button
          className="add-person-submit"
          kind="primary"
          isBusy={adding.isBusy}
          onTap={() => form.submit(({ role, name }) => adding.add(role, name.trim()))}
        >
          {text.addSubmit}
        </Button>
      </View>
    </Popup>
  );
}
