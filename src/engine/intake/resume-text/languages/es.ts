import { type Language, list } from './language.ts';

/** Spanish, European and American. */
export const spanish: Language = {
  months: [
    list('enero | ene'),
    list('febrero | feb'),
    list('marzo | mar | mzo'),
    list('abril | abr'),
    list('mayo | may'),
    list('junio | jun'),
    list('julio | jul'),
    list('agosto | ago | agto'),
    list('septiembre | setiembre | sept | sep | set'),
    list('octubre | oct'),
    list('noviembre | nov'),
    list('diciembre | dic'),
  ],
  seasons: [
    [1, ['invierno']],
    [3, ['primavera']],
    [6, ['verano']],
    [9, ['otoño']],
  ],
  ongoing: list('actualidad | actual | actualmente | presente | fecha | hoy | curso | ahora | vigente'),
  through: list('a | al | hasta'),
  since: list('desde'),
  dateFillers: list('de | del | la | el | en | día | principios | finales | mediados'),
  headings: {
    contact:
      list(`Contacto | Datos personales | Información personal | Datos de contacto | Información de contacto | Currículum vitae
      Currículum | Hoja de vida | Enlaces | Perfiles`),
    summary: list(
      'Perfil | Resumen | Perfil profesional | Objetivo | Sobre mí | Resumen profesional | Objetivo profesional | Acerca de mí | Extracto',
    ),
    work: list(`Experiencia | Experiencia laboral | Experiencia profesional | Trayectoria profesional | Historial laboral | Prácticas
      Experiencia de trabajo | Trayectoria laboral | Empleos | Trayectoria | Antecedentes laborales | Prácticas profesionales`),
    education:
      list(`Formación | Educación | Formación académica | Estudios | Estudios realizados | Formación académica y complementaria
      Historial académico | Antecedentes académicos | Trayectoria académica | Formación reglada | Preparación académica | Escolaridad`),
    skills:
      list(`Habilidades | Competencias | Aptitudes | Conocimientos | Conocimientos técnicos | Habilidades técnicas | Informática
      Conocimientos informáticos | Destrezas | Competencias técnicas | Tecnologías | Capacidades | Herramientas | Habilidades y conocimientos`),
    projects: list('Proyectos | Proyectos personales | Proyectos destacados | Proyectos académicos'),
    references: list('Referencias | Referencias laborales | Referencias personales'),
    languages: list('Idiomas | Lenguas | Conocimientos de idiomas'),
    other:
      list(`Intereses | Aficiones | Cursos | Certificaciones | Voluntariado | Publicaciones | Premios | Otros datos | Otros
      Información adicional | Reconocimientos | Pasatiempos | Datos de interés | Formación complementaria | Logros | Certificados
      Cursos y certificaciones | Actividades | Datos adicionales | Otros datos de interés | Congresos | Carnet de conducir`),
  },
  labels: {
    name: list('Nombre | Nombre y apellidos | Nombre completo'),
    email: list('Correo | Correo electrónico | E-mail | Email | Mail'),
    phone: list('Teléfono | Tel | Móvil | Celular | Tfno | Telf | Teléfono móvil | Tlf'),
    address: list('Dirección | Domicilio | Ciudad | Residencia'),
    website: list('Sitio web | Página web | Web'),
    employer: list('Empresa | Compañía | Organización | Nombre y dirección de la empresa | Empleador | Cliente'),
    position: list('Puesto | Cargo | Función | Profesión o cargo desempeñado | Rol'),
    period: list('Período | Periodo | Duración | Fechas | Fecha'),
    place: list('Lugar | Ciudad | Ubicación'),
    qualification: list('Título | Título de la cualificación obtenida | Titulación'),
    institution: list('Universidad | Escuela | Institución | Centro'),
    area: list('Especialidad | Carrera | Especialización'),
  },
  positions:
    list(`desarrollador | desarrolladora | ingeniero | ingeniera | programador | programadora | gerente | director | directora
    analista | jefe | jefa | responsable | coordinador | coordinadora | técnico | técnica | asistente | auxiliar | consultor | consultora
    becario | becaria | practicante | profesor | profesora | docente | maestro | maestra | enfermero | enfermera | médico | médica
    abogado | abogada | contador | contadora | contable | vendedor | vendedora | administrador | administradora | administrativo
    administrativa | diseñador | diseñadora | supervisor | supervisora | encargado | encargada | investigador | investigadora | especialista
    arquitecto | arquitecta | asesor | asesora | secretario | secretaria | operador | operadora | operario | ejecutivo | ejecutiva | camarero
    camarera | cajero | cajera | conductor | conductora | redactor | redactora | comercial | pasante | socio | socia | gestor | gestora
    cocinero | cocinera | dependiente | dependienta | presidente | presidenta | periodista | traductor | traductora | líder | recepcionista`),
  employers:
    list(`SL | SLU | SA de CV | SRL | SAC | Grupo | Banco | Consultora | Constructora | Hospital | Ayuntamiento | Ministerio | Fundación
    Universidad | Instituto | Colegio | Clínica | Restaurante | Empresa | Compañía | Asociación | Tiendas | Laboratorios | Industrias`),
  atEmployer: list('en'),
  institutions:
    list(`Universidad | Instituto | Escuela | Colegio | Facultad | Politécnico | Politécnica | Academia | Centro de Formación | Tecnológico
    UNAM | UNED | IES | Bachillerato Técnico | Liceo`),
  degrees:
    list(`Licenciatura | Licenciado | Licenciada | Grado | Máster | Maestría | Doctorado | Ingeniería | Bachillerato | Diplomado | Diplomatura
    Técnico Superior | Técnico | Posgrado | Ciclo Formativo de Grado Superior | Grado Superior | Grado Medio | Especialización | FP
    Ciclo Formativo | Doble Grado | Preparatoria | Título | Especialidad | Maestro en Ciencias | Formación Profesional | ESO`),
  areaLinks: list('en | de'),
  subjects:
    list(`informática | derecho | medicina | administración | empresas | contaduría | matemáticas | física | química | psicología | economía
    arquitectura | comunicación | periodismo | civil | industrial | sistemas | electrónica | enfermería | historia | filología | turismo`),
  placeWords: list('remoto | teletrabajo | a distancia | en remoto'),
};
