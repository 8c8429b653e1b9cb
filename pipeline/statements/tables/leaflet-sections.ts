/** What a section of a drug's leaflet tells of the drug; `other` sections tell nothing that is read. */
export type LeafletSection =
  | 'name'
  | 'component'
  | 'indication'
  | 'dosage'
  | 'adverse'
  | 'contraindication'
  | 'precaution'
  | 'group'
  | 'interaction'
  | 'overdose'
  | 'pharmacology'
  | 'kinetics'
  | 'questions'
  | 'other'

/**
 * Names of the sections of drug leaflets, as the rules of the Chinese drug authority for leaflets of chemical drugs, biologicals
 * and traditional medicines name them (药品说明书和标签管理规定, 2006), with the variants in use; written by us, the names are the source's. Regular expressions for the whole name.
 */
export const leafletSections: Readonly<Record<LeafletSection, string>> = {
  name: '药品名称|通用名称?|商品名称?|商标名|英文名称?|汉语拼音|化学名称?|曾用名|名称|别名',
  component: '(?:主要|有效|活性)?成[份分]|组成|处方组成|主要组成',
  indication: '适应[症证]|功能主治|功能与主治|主治|主治功能|适应[症证][/／]功能主治|作用与用途|适用范围',
  dosage: '用法(?:与|和|及)?用量|用法|用量|服法|服用方法|使用方法|用量用法',
  adverse: '不良反应|副作用|毒副作用',
  contraindication: '禁忌[症证]?|禁用|绝对禁忌[症证]?',
  precaution: '(?:用药)?注意事项|注意|警告|警示语|黑框警告|慎用',
  group:
    '(?:孕妇|妊娠期?妇?女?)(?:[及和与、](?:哺乳期妇女|哺乳期|哺乳))?用药|哺乳期(?:妇女)?用药|(?:儿童|小儿)用药|老年(?:人|患者)?用药|特殊人群用药|(?:肝|肾|肝肾)功能(?:不全|损害|减退)(?:患?者)?用药',
  interaction: '药物?相互作用|药物的相互作用|配伍禁忌',
  overdose: '药物?过量|过量',
  pharmacology: '药理毒理|药理作用|药理|作用机制|药效学|毒理研究|药理学',
  kinetics: '药代动力学|药动学|药物代谢动力学',
  questions: '(?:患者|用药)?常见问题(?:解答|与解答)?|(?:患者|用药|服药)须知|用药(?:提醒|指导|教育)|温馨提示|用药问答',
  other:
    '性状|规格|剂型|临床试验|临床研究|贮藏|储藏|贮存|储存|保存|包装|有效期|执行标准|批准文号|注册证号|进口药品注册证号|生产企业|生产厂家|生产单位|药品上市许可持有人|上市许可持有人|核准日期|修[改订]日期|生产批号|作用类别|临床药理',
}

/** Sections that only drugs have; 适应症, 禁忌 and 注意事项 have procedures and devices too. */
export const drugsOnly =
  '药品名称|通用名称?|商品名称?|(?:主要|有效|活性)?成[份分]|功能(?:与)?主治|性状|规格|剂型|用法(?:与|和|及)?用量|用量用法|不良反应|[^】]{2,8}用药|药物?相互作用|药物过量|药理毒理|药理作用|药代动力学|贮藏|有效期|批准文号'
