import type { TableSource } from '../table-source.ts';

export const source: TableSource = {
  title: 'First releases of languages and of web and mobile frameworks',
  url: 'https://en.wikipedia.org/',
  accessed: '2026-11',
  licence: 'facts; each row names its page',
};

/**
 * Name, month of the first public release, page, and the terms of a résumé. Where pages differ, or a preview or a
 * predecessor goes before the release, the earliest plausible month stands. `w:` is a page of the English Wikipedia,
 * `g:` a GitHub repository; a term after `=` counts only as the name of a skill, because it has other meanings in prose.
 */
export const webTechnologies = `
Go | 2009-11 | w:Go_(programming_language) | golang, go (language), go language, go programming language
Rust | 2010-07 | w:Rust_(programming_language) | =rust, rustlang, rust-lang, rust (language), rust programming
Swift | 2014-06 | w:Swift_(programming_language) | swift (language), swift programming language, swift (programming language), swift 4, swift 5
Kotlin | 2011-07 | w:Kotlin_(programming_language) | kotlin
Kotlin coroutines | 2016-07 | w:Kotlin_(programming_language) | kotlin coroutines
Kotlin Multiplatform | 2017-11 | https://kotlinlang.org/docs/multiplatform.html | kotlin multiplatform
TypeScript | 2012-10 | w:TypeScript | typescript
Dart | 2011-10 | w:Dart_(programming_language) | dart (language), dart programming language, dartlang, dart/flutter
Clojure | 2007-10 | w:Clojure | clojure, clojurescript
Elixir | 2011-01 | w:Elixir_(programming_language) | =elixir, elixir/phoenix, elixir (language)
F# | 2005-01 | w:F_Sharp_(programming_language) | f#
Julia | 2012-02 | w:Julia_(programming_language) | =julia, julia (language), julia programming language, julialang
Crystal | 2014-06 | w:Crystal_(programming_language) | crystal (language), crystal lang, crystal-lang
Zig | 2015-08 | w:Zig_(programming_language) | =zig, ziglang
Solidity | 2014-08 | w:Solidity | =solidity, solidity smart contracts
Vyper | 2016-11 | https://docs.vyperlang.org/ | =vyper
Move (language) | 2019-06 | https://github.com/diem/move | move (language), move language, sui move, aptos move
PowerShell | 2005-06 | w:PowerShell | powershell
Python 3 | 2007-08 | https://peps.python.org/pep-3000/ | python 3, python3
ECMAScript 2015 | 2011-07 | w:ECMAScript_version_history | es6, es2015, ecmascript 6, ecmascript 2015
Java 8 | 2011-07 | w:Java_version_history | java 8, jdk 8
Java 11 | 2018-01 | w:Java_version_history | java 11, jdk 11
Java 17 | 2020-12 | w:Java_version_history | java 17, jdk 17
Java 21 | 2022-12 | w:Java_version_history | java 21, jdk 21
WebAssembly | 2015-06 | w:WebAssembly | webassembly, wasm
HTML5 | 2007-05 | w:HTML5 | html5, html 5
Flexbox | 2009-07 | https://www.w3.org/TR/2009/WD-css3-flexbox-20090723/ | flexbox, css flexbox
CSS Grid | 2011-04 | https://www.w3.org/TR/2011/WD-css3-grid-layout-20110407/ | css grid
.NET Core | 2014-05 | w:.NET | .net core, dotnet core, dot net core
.NET 5 | 2019-05 | https://devblogs.microsoft.com/dotnet/introducing-net-5/ | .net 5
.NET 6 | 2020-11 | w:.NET | .net 6
.NET 7 | 2021-11 | w:.NET | .net 7
.NET 8 | 2022-11 | w:.NET | .net 8
.NET 9 | 2023-11 | w:.NET | .net 9
ASP.NET Core | 2014-05 | w:ASP.NET_Core | asp.net core, aspnet core
ASP.NET MVC | 2007-10 | w:ASP.NET_MVC | asp.net mvc
Blazor | 2017-07 | w:Blazor | blazor
Entity Framework | 2006-06 | w:Entity_Framework | entity framework
Entity Framework Core | 2014-05 | w:Entity_Framework | entity framework core, ef core
.NET MAUI | 2020-05 | https://devblogs.microsoft.com/dotnet/introducing-net-multi-platform-app-ui/ | .net maui, dotnet maui
ML.NET | 2018-05 | w:ML.NET | ml.net
Xamarin | 2011-05 | w:Xamarin | xamarin
Xamarin.Forms | 2014-05 | w:Xamarin | xamarin.forms, xamarin forms
SignalR | 2011-08 | w:SignalR | signalr
Silverlight | 2006-12 | w:Microsoft_Silverlight | silverlight
Visual Studio Code | 2015-04 | w:Visual_Studio_Code | vs code, vscode, visual studio code
React | 2013-05 | w:React_(software) | react.js, reactjs, react js, =react
React Native | 2015-01 | w:React_Native | react native, react-native, reactnative
React Hooks | 2018-10 | https://legacy.reactjs.org/docs/hooks-intro.html | react hooks
Redux | 2015-05 | w:Redux_(JavaScript_library) | =redux, redux.js, reduxjs, react/redux, react redux
Redux Toolkit | 2018-02 | g:reduxjs/redux-toolkit | redux toolkit, redux-toolkit, =rtk query
Redux-Saga | 2015-12 | g:redux-saga/redux-saga | redux-saga, redux saga
Redux Thunk | 2015-07 | g:reduxjs/redux-thunk | redux-thunk, redux thunk
React Query | 2019-09 | g:TanStack/query | react query, react-query, tanstack query, tanstack
Next.js | 2016-10 | w:Next.js | next.js, nextjs, next js
Gatsby | 2015-05 | w:Gatsby_(software) | gatsby.js, gatsbyjs, =gatsby
Vue.js | 2013-07 | w:Vue.js | vue.js, vuejs, vue js, =vue
Vue 3 | 2018-09 | w:Vue.js | vue 3, vue3, vue.js 3
Vuex | 2015-07 | g:vuejs/vuex | vuex
Pinia | 2019-11 | g:vuejs/pinia | =pinia
Nuxt | 2016-10 | w:Nuxt | nuxt.js, nuxtjs, =nuxt
AngularJS | 2009-01 | w:AngularJS | angularjs, angular.js, angular js, =angular
Angular 2 | 2014-03 | w:Angular_(web_framework) | angular 2, angular2, angular 2+
Angular 4 | 2016-12 | w:Angular_(web_framework) | angular 4, angular 5, angular 6, angular 7, angular 8
NgRx | 2015-08 | g:ngrx/platform | ngrx
Svelte | 2016-11 | w:Svelte | =svelte, svelte.js, sveltejs
SvelteKit | 2020-10 | w:Svelte | sveltekit
SolidJS | 2018-04 | g:solidjs/solid | solidjs, solid.js
Qwik | 2021-06 | g:QwikDev/qwik | =qwik
Astro | 2021-03 | g:withastro/astro | astro.js, astrojs
Alpine.js | 2019-11 | g:alpinejs/alpine | alpine.js, alpinejs
htmx | 2020-05 | g:bigskysoftware/htmx | htmx
Ember.js | 2011-12 | w:Ember.js | ember.js, emberjs
Backbone.js | 2010-10 | w:Backbone.js | backbone.js, backbonejs
Knockout | 2010-07 | w:Knockout_(web_framework) | knockout.js, knockoutjs
jQuery | 2006-01 | w:JQuery | jquery
jQuery Mobile | 2010-08 | w:JQuery_Mobile | jquery mobile
Meteor | 2011-12 | w:Meteor_(web_framework) | meteor.js, meteorjs
Tailwind CSS | 2017-10 | w:Tailwind_CSS | tailwind css, tailwindcss, =tailwind
Bootstrap | 2011-08 | w:Bootstrap_(front-end_framework) | twitter bootstrap, bootstrap css, bootstrap framework
Bootstrap 4 | 2014-10 | w:Bootstrap_(front-end_framework) | bootstrap 4
Bootstrap 5 | 2018-12 | w:Bootstrap_(front-end_framework) | bootstrap 5
Ant Design | 2015-04 | g:ant-design/ant-design | ant design, antd
Material UI | 2014-08 | g:mui/material-ui | material-ui, =material ui, =mui
Material Design | 2014-06 | w:Material_Design | material design
Chakra UI | 2019-06 | g:chakra-ui/chakra-ui | chakra ui, chakra-ui
shadcn/ui | 2023-01 | g:shadcn-ui/ui | shadcn, shadcn/ui, shadcn ui
Radix UI | 2020-06 | g:radix-ui/primitives | radix ui, radix-ui
styled-components | 2016-08 | g:styled-components/styled-components | styled-components, styled components
Storybook | 2016-03 | g:storybookjs/storybook | =storybook, storybook.js, storybookjs
Sass | 2006-11 | w:Sass_(style_sheet_language) | =sass, =scss
PostCSS | 2013-09 | g:postcss/postcss | postcss
webpack | 2012-02 | w:Webpack | webpack
Vite | 2020-04 | w:Vite_(software) | =vite, vite.js, vitejs
Vitest | 2021-12 | g:vitest-dev/vitest | vitest
esbuild | 2020-01 | g:evanw/esbuild | esbuild
Rollup | 2015-05 | g:rollup/rollup | rollup.js, rollupjs
Parcel | 2017-08 | g:parcel-bundler/parcel | parcel.js, parceljs
Babel | 2014-09 | w:Babel_(transcompiler) | babel.js, babeljs
Turborepo | 2020-11 | g:vercel/turborepo | turborepo
Turbopack | 2022-10 | https://vercel.com/blog/turbopack | turbopack
Lerna | 2015-11 | g:lerna/lerna | =lerna
pnpm | 2016-01 | w:Pnpm | pnpm
npm | 2009-09 | w:Npm | =npm
Bower | 2012-09 | g:bower/bower | =bower
Grunt | 2011-09 | g:gruntjs/grunt | grunt.js, gruntjs, =grunt
gulp | 2013-07 | g:gulpjs/gulp | gulp.js, gulpjs, =gulp
ESLint | 2013-06 | w:ESLint | eslint
Prettier | 2016-11 | g:prettier/prettier | =prettier
Biome | 2023-08 | https://biomejs.dev/blog/announcing-biome/ | biome.js, biomejs
Zustand | 2019-04 | g:pmndrs/zustand | =zustand
Recoil | 2020-05 | g:facebookexperimental/Recoil | recoil.js, recoiljs
MobX | 2015-03 | g:mobxjs/mobx | mobx
RxJS | 2010-03 | w:ReactiveX | rxjs
GraphQL | 2015-01 | w:GraphQL | graphql
Apollo GraphQL | 2016-01 | https://www.apollographql.com/blog | apollo client, apollo server, apollo graphql, apollo federation
tRPC | 2020-07 | g:trpc/trpc | trpc
Hasura | 2015-01 | g:hasura/graphql-engine | hasura
Prisma | 2018-01 | g:prisma/prisma | prisma orm, prisma client, prisma.io
TypeORM | 2016-01 | g:typeorm/typeorm | typeorm
Sequelize | 2010-07 | g:sequelize/sequelize | sequelize, sequelize.js
Drizzle ORM | 2021-06 | g:drizzle-team/drizzle-orm | drizzle orm, drizzle-orm
Zod | 2020-03 | g:colinhacks/zod | =zod
Jest | 2014-05 | w:Jest_(framework) | jest.js, jestjs, =jest
Mocha | 2011-03 | w:Mocha_(JavaScript_framework) | mocha.js, mochajs, mocha/chai
Cypress | 2014-06 | g:cypress-io/cypress | cypress.io, cypress e2e, cypress.js
Playwright | 2019-11 | w:Playwright_(software) | microsoft playwright, playwright test, playwright automation
Puppeteer | 2017-05 | g:puppeteer/puppeteer | puppeteer.js, headless chrome/puppeteer
React Testing Library | 2018-03 | g:testing-library/react-testing-library | react testing library, react-testing-library
Electron | 2013-04 | w:Electron_(software_framework) | electron.js, electronjs, electron framework
Tauri | 2019-06 | w:Tauri_(software_framework) | =tauri, tauri app
Ionic | 2013-11 | w:Ionic_(mobile_app_framework) | ionic framework, ionicframework
Apache Cordova | 2011-10 | w:Apache_Cordova | apache cordova
PhoneGap | 2008-08 | w:Apache_Cordova | phonegap
NativeScript | 2014-06 | w:NativeScript | nativescript
Flutter | 2015-04 | w:Flutter_(software) | =flutter, flutter sdk, flutter framework, flutter/dart
SwiftUI | 2019-06 | w:SwiftUI | swiftui
Jetpack Compose | 2019-05 | w:Jetpack_Compose | jetpack compose
Android Jetpack | 2017-05 | w:Android_Jetpack | android jetpack
Android SDK | 2007-11 | w:Android_SDK | android sdk
Android Studio | 2013-05 | w:Android_Studio | android studio
iOS SDK | 2007-10 | w:IOS_SDK | ios sdk, iphone sdk
RxJava | 2012-11 | g:ReactiveX/RxJava | rxjava
ARKit | 2017-06 | w:IOS_SDK | arkit
ARCore | 2017-08 | w:ARCore | arcore
Core ML | 2017-06 | w:IOS_11 | core ml, coreml
Metal (Apple) | 2014-06 | w:Metal_(API) | metalkit
visionOS | 2023-06 | w:VisionOS | visionos
iPadOS | 2019-06 | w:IPadOS | ipados
WidgetKit | 2020-06 | w:IOS_14 | widgetkit
CocoaPods | 2011-08 | g:CocoaPods/CocoaPods | cocoapods
fastlane | 2014-10 | g:fastlane/fastlane | =fastlane
TestFlight | 2010-10 | w:TestFlight | testflight
Node.js | 2009-05 | w:Node.js | node.js, nodejs, node js, =node
Express.js | 2009-06 | w:Express.js | express.js, expressjs, node/express
Koa | 2013-07 | g:koajs/koa | koa.js, koajs
Fastify | 2016-09 | g:fastify/fastify | fastify
NestJS | 2017-02 | w:NestJS | nestjs, nest.js
hapi | 2011-08 | g:hapijs/hapi | hapi.js, hapijs
Deno | 2018-05 | w:Deno_(software) | =deno
Bun | 2021-05 | w:Bun_(software) | bun.js, bunjs, bun.sh, =bun
Hono | 2021-12 | g:honojs/hono | hono.js, honojs
Strapi | 2015-08 | g:strapi/strapi | strapi
Django | 2005-07 | w:Django_(web_framework) | django
Django REST framework | 2010-12 | g:encode/django-rest-framework | django rest framework, django rest
Flask | 2010-04 | w:Flask_(web_framework) | python flask, flask (python), flask/python, =flask
FastAPI | 2018-12 | w:FastAPI | fastapi
Celery | 2009-04 | w:Celery_(software) | =celery, python celery
Pydantic | 2017-05 | g:pydantic/pydantic | pydantic
asyncio | 2012-10 | https://peps.python.org/pep-3156/ | asyncio
SQLAlchemy | 2005-10 | w:SQLAlchemy | sqlalchemy
Ruby on Rails | 2004-07 | w:Ruby_on_Rails | ruby on rails, rubyonrails, =rails
Sidekiq | 2012-01 | g:sidekiq/sidekiq | sidekiq
Laravel | 2011-06 | w:Laravel | laravel
Symfony | 2005-10 | w:Symfony | =symfony
CodeIgniter | 2006-02 | w:CodeIgniter | codeigniter
CakePHP | 2005-04 | w:CakePHP | cakephp
Spring Boot | 2013-04 | w:Spring_Boot | spring boot, springboot, spring-boot
Spring Cloud | 2013-11 | https://spring.io/projects/spring-cloud | spring cloud
Spring WebFlux | 2016-01 | https://docs.spring.io/spring-framework/reference/web/webflux.html | spring webflux, webflux
Quarkus | 2018-06 | w:Quarkus | quarkus
Micronaut | 2018-03 | w:Micronaut_(framework) | micronaut
Vert.x | 2011-07 | w:Eclipse_Vert.x | vert.x, vertx
Dropwizard | 2011-03 | g:dropwizard/dropwizard | dropwizard
Akka | 2009-07 | w:Akka_(toolkit) | =akka, akka streams, akka actors
Ktor | 2015-08 | g:ktorio/ktor | =ktor
JUnit 5 | 2015-07 | w:JUnit | junit 5, junit5
Mockito | 2008-01 | w:Mockito | mockito
Gradle | 2007-06 | w:Gradle | gradle
gRPC | 2015-02 | w:GRPC | grpc
Protocol Buffers | 2008-07 | w:Protocol_Buffers | protobuf, protocol buffers
Apache Thrift | 2007-04 | w:Apache_Thrift | apache thrift
Swagger | 2010-06 | w:Swagger_(software) | =swagger
Actix | 2017-06 | g:actix/actix-web | actix, actix-web
Tokio | 2016-08 | w:Tokio_(software) | =tokio
Gin | 2014-06 | g:gin-gonic/gin | gin-gonic, gin framework
Phoenix LiveView | 2018-09 | g:phoenixframework/phoenix_live_view | phoenix liveview
WebSocket | 2008-06 | w:WebSocket | websocket, websockets
WebRTC | 2010-05 | w:WebRTC | webrtc
WebGL | 2006-11 | w:WebGL | webgl
WebGPU | 2017-02 | w:WebGPU | webgpu
Progressive web apps | 2015-06 | w:Progressive_web_app | progressive web app, progressive web apps, =pwa
Service workers | 2014-05 | https://www.w3.org/TR/2014/WD-service-workers-20140508/ | =service workers, =service worker
HTTP/2 | 2012-11 | w:HTTP/2 | http/2
HTTP/3 | 2018-10 | w:HTTP/3 | http/3
three.js | 2010-04 | w:Three.js | three.js, threejs
D3.js | 2011-02 | w:D3.js | d3.js, d3js
Chart.js | 2013-03 | w:Chart.js | chart.js, chartjs
Unreal Engine 4 | 2012-02 | w:Unreal_Engine_4 | unreal engine 4, ue4
Unreal Engine 5 | 2020-05 | w:Unreal_Engine_5 | unreal engine 5, ue5
Unity | 2005-06 | w:Unity_(game_engine) | unity3d, unity 3d
Godot | 2014-01 | w:Godot_(game_engine) | godot engine, =godot
Vulkan | 2015-03 | w:Vulkan | vulkan api, =vulkan
OAuth 2.0 | 2010-04 | w:OAuth | oauth 2.0, oauth2, oauth 2
OpenID Connect | 2010-01 | w:OpenID | openid connect, =oidc
JSON Web Token | 2010-10 | w:JSON_Web_Token | json web token, json web tokens, jwt
WebAuthn | 2015-11 | w:WebAuthn | webauthn
Passkeys | 2021-06 | w:WebAuthn | passkeys
`;
