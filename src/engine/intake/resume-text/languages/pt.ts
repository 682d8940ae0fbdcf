import { type Language, list } from './language.ts';

/** Portuguese, European and Brazilian. */
export const portuguese: Language = {
  months: [
    list('janeiro | jan'),
    list('fevereiro | fev'),
    list('março | mar'),
    list('abril | abr'),
    list('maio | mai'),
    list('junho | jun'),
    list('julho | jul'),
    list('agosto | ago'),
    list('setembro | set'),
    list('outubro | out'),
    list('novembro | nov'),
    list('dezembro | dez'),
  ],
  seasons: [
    [1, ['inverno']],
    [3, ['primavera']],
    [6, ['verão']],
    [9, ['outono']],
  ],
  ongoing: list('presente | atual | atualmente | atualidade | momento | hoje | actual | data | agora | andamento'),
  through: list('a | até | ao'),
  since: list('desde'),
  dateFillers: list('de | do | o | da | em | dia | início | fim | meados | previsão | conclusão'),
  headings: {
    contact: list(
      'Contato | Contacto | Dados pessoais | Informações pessoais | Contatos | Contactos | Currículo | Informações de contato | Dados de contato',
    ),
    summary: list(
      'Resumo | Perfil | Objetivo | Sobre mim | Resumo profissional | Perfil profissional | Objetivo profissional | Sobre | Síntese',
    ),
    work: list(`Experiência | Experiência profissional | Experiências profissionais | Histórico profissional | Percurso profissional
      Trajetória profissional | Estágios | Atuação profissional | Experiência de trabalho | Experiências | Carreira | Estágio`),
    education:
      list(`Formação | Formação acadêmica | Formação académica | Educação | Escolaridade | Habilitações literárias
      Habilitações académicas | Percurso académico | Histórico escolar | Formação escolar | Educação e formação | Graduação | Estudos`),
    skills:
      list(`Competências | Habilidades | Conhecimentos | Competências técnicas | Habilidades técnicas | Conhecimentos técnicos
      Qualificações | Competências informáticas | Informática | Tecnologias | Conhecimentos em informática | Aptidões | Ferramentas`),
    projects: list('Projetos | Projetos pessoais | Projectos | Projetos acadêmicos'),
    references: list('Referências'),
    languages: list('Idiomas | Línguas | Línguas estrangeiras'),
    other:
      list(`Interesses | Cursos | Certificações | Certificados | Voluntariado | Publicações | Prêmios | Prémios | Hobbies | Atividades
      Cursos complementares | Informações adicionais | Informações complementares | Formação complementar | Trabalho voluntário | Carta de condução`),
  },
  labels: {
    name: list('Nome | Nome completo'),
    email: list('E-mail | Email | Correio eletrónico | Correio eletrônico'),
    phone: list('Telefone | Tel | Telemóvel | Celular | Contacto telefónico | Contato | Fone'),
    address: list('Endereço | Morada | Residência | Cidade'),
    website: list('Site | Página | Sítio web'),
    employer: list('Empresa | Empregador | Organização | Nome e endereço do empregador | Cliente'),
    position: list('Cargo | Função | Posição | Função ou cargo ocupado'),
    period: list('Período | Duração | Datas | Data'),
    place: list('Local | Cidade | Localização'),
    qualification: list('Curso | Grau | Designação da qualificação atribuída | Titulação'),
    institution: list('Universidade | Instituição | Escola | Faculdade'),
    area: list('Especialidade | Área | Especialização'),
  },
  positions:
    list(`desenvolvedor | desenvolvedora | engenheiro | engenheira | programador | programadora | gerente | diretor | diretora | director
    directora | analista | chefe | responsável | coordenador | coordenadora | técnico | técnica | assistente | auxiliar | consultor | consultora
    estagiário | estagiária | professor | professora | enfermeiro | enfermeira | médico | médica | advogado | advogada | contador | contadora
    contabilista | vendedor | vendedora | administrador | administradora | administrativo | administrativa | supervisor | supervisora
    encarregado | encarregada | investigador | investigadora | pesquisador | pesquisadora | especialista | arquiteto | arquiteta | assessor
    assessora | secretário | secretária | operador | operadora | atendente | caixa | motorista | redator | redatora | sócio | sócia | gestor
    gestora | trainee | aprendiz | bolsista | líder | cozinheiro | cozinheira | jornalista | tradutor | tradutora | formador | formadora`),
  employers:
    list(`Ltda | Lda | SA | EIRELI | Grupo | Banco | Consultoria | Construtora | Hospital | Câmara Municipal | Prefeitura | Ministério
    Universidade | Instituto | Fundação | Empresa | Companhia | Associação | Indústria | Comércio | Tecnologia | Clínica | Restaurante`),
  atEmployer: list('na | no'),
  institutions:
    list(`Universidade | Instituto | Escola | Colégio | Faculdade | Faculdades | Politécnico | Politécnica | Centro Universitário
    Academia | SENAI | ISCTE | Escola Secundária | FATEC | PUC`),
  degrees:
    list(`Licenciatura | Bacharelado | Bacharel | Mestrado | Mestrado Integrado | Doutorado | Doutoramento | Graduação | Pós-graduação
    Tecnólogo | Ensino Médio | Ensino Secundário | Curso Técnico | Técnico | Especialização | 12º ano | Ensino Superior | Tecnologia
    Licenciado | Licenciada | Mestre | Doutor | MBA`),
  areaLinks: list('em | de | na área de'),
  subjects:
    list(`informática | direito | medicina | administração | empresas | contabilidade | matemática | física | química | psicologia | economia
    arquitetura | comunicação | jornalismo | computação | sistemas | engenharia | enfermagem | história | letras | turismo | gestão`),
  placeWords: list('remoto | teletrabalho | trabalho remoto'),
};
