import type { OfficeContact } from '../../domain/organisation/officeContact';
import type { DemoOrganisation } from './offering';

/** Numbers and rooms are invented. */
export const demoOrganisations: Readonly<
  Record<DemoOrganisation, { readonly name: string; readonly officeContact: OfficeContact }>
> = {
  lectures: {
    name: '同心大讲堂（演示）',
    officeContact: { name: '讲堂办公室', phone: '08305550101', place: '市文化馆一楼服务台，周一至周五 9:00–17:00' },
  },
  service: {
    name: '同心志愿服务队（演示）',
    officeContact: { name: '志愿服务队值班室', phone: '08305550102', place: null },
  },
  roadshow: {
    name: '项目路演组委会（演示）',
    officeContact: { name: '组委会秘书处', phone: null, place: '创业孵化园 2 号楼 301' },
  },
};
