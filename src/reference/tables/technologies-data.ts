import type { TableSource } from '../table-source.ts';

export const source: TableSource = {
  title: 'First releases of databases, data and machine-learning tools, and chains',
  url: 'https://en.wikipedia.org/',
  accessed: '2026-11',
  licence: 'facts; each row names its page',
};

/**
 * Name, month of the first public release, page, and the terms of a résumé. Where pages differ, or a preview or a
 * predecessor goes before the release, the earliest plausible month stands. `w:` is a page of the English Wikipedia,
 * `g:` a GitHub repository; a term after `=` counts only as the name of a skill, because it has other meanings in prose.
 */
export const dataTechnologies = `
MongoDB | 2009-02 | w:MongoDB | mongodb, mongo db, =mongo
Redis | 2009-02 | w:Redis | redis
Apache Cassandra | 2008-07 | w:Apache_Cassandra | apache cassandra, =cassandra
CouchDB | 2005-04 | w:Apache_CouchDB | couchdb
Couchbase | 2011-02 | w:Couchbase_Server | couchbase
Neo4j | 2007-01 | w:Neo4j | neo4j
Elasticsearch | 2010-02 | w:Elasticsearch | elasticsearch, elastic search
Kibana | 2011-01 | w:Kibana | kibana
ELK stack | 2011-01 | w:Elasticsearch | elk stack
Apache Solr | 2006-01 | w:Apache_Solr | apache solr
Supabase | 2019-10 | w:Supabase | supabase
PlanetScale | 2018-02 | w:PlanetScale | planetscale
CockroachDB | 2014-02 | w:CockroachDB | cockroachdb
TiDB | 2015-09 | w:TiDB | tidb
YugabyteDB | 2016-02 | w:YugabyteDB | yugabyte, yugabytedb
Snowflake | 2014-06 | w:Snowflake_Inc. | =snowflake, snowflake data warehouse, snowflake data cloud, snowflake db
ClickHouse | 2016-06 | w:ClickHouse | clickhouse
TimescaleDB | 2017-03 | g:timescale/timescaledb | timescaledb
InfluxDB | 2013-09 | w:InfluxDB | influxdb
MariaDB | 2009-02 | w:MariaDB | mariadb
DuckDB | 2018-06 | w:DuckDB | duckdb
pgvector | 2021-04 | g:pgvector/pgvector | pgvector
Pinecone | 2019-01 | https://www.pinecone.io/ | pinecone.io, pinecone vector database, pinecone db
Weaviate | 2016-03 | g:weaviate/weaviate | weaviate
Milvus | 2019-10 | w:Milvus_(vector_database) | milvus
Qdrant | 2020-05 | g:qdrant/qdrant | qdrant
Chroma | 2022-10 | g:chroma-core/chroma | chromadb
FAISS | 2017-02 | g:facebookresearch/faiss | =faiss
Hadoop | 2006-04 | w:Apache_Hadoop | hadoop
Apache Hive | 2008-06 | w:Apache_Hive | apache hive
Apache Spark | 2010-03 | w:Apache_Spark | apache spark, =spark, spark sql, spark streaming, spark mllib
PySpark | 2012-08 | w:Apache_Spark | pyspark
Databricks | 2013-09 | w:Databricks | databricks
Delta Lake | 2017-10 | g:delta-io/delta | databricks delta, =delta lake
Unity Catalog | 2021-05 | https://www.databricks.com/product/unity-catalog | unity catalog
Apache Iceberg | 2017-08 | w:Apache_Iceberg | apache iceberg
Apache Hudi | 2016-12 | w:Apache_Hudi | apache hudi
Presto | 2013-11 | w:Presto_(SQL_query_engine) | prestodb, presto db
Trino | 2013-11 | w:Trino_(SQL_query_engine) | trino
Apache Kafka | 2011-01 | w:Apache_Kafka | apache kafka, =kafka
Kafka Streams | 2015-10 | w:Apache_Kafka | kafka streams
ksqlDB | 2017-08 | g:confluentinc/ksql | ksqldb, ksql
Confluent | 2014-11 | w:Confluent,_Inc. | confluent kafka, confluent platform
Apache Flink | 2011-04 | w:Apache_Flink | apache flink, =flink, pyflink
Apache Storm | 2011-09 | w:Apache_Storm | apache storm
Apache Beam | 2014-12 | w:Apache_Beam | apache beam
Apache NiFi | 2014-11 | w:Apache_NiFi | apache nifi
Apache Druid | 2012-10 | w:Apache_Druid | apache druid
Apache Pinot | 2015-06 | w:Apache_Pinot | apache pinot
Apache Pulsar | 2016-09 | w:Apache_Pulsar | apache pulsar
Apache Arrow | 2016-02 | w:Apache_Arrow | apache arrow
Parquet | 2013-03 | w:Apache_Parquet | apache parquet, parquet files
Apache Airflow | 2015-06 | w:Apache_Airflow | apache airflow, =airflow
Dagster | 2018-05 | g:dagster-io/dagster | dagster
dbt | 2016-03 | w:Data_build_tool | dbt core, dbt cloud, dbt labs, data build tool
Airbyte | 2020-07 | g:airbytehq/airbyte | airbyte
Apache Superset | 2015-07 | w:Apache_Superset | apache superset
Metabase | 2015-02 | g:metabase/metabase | metabase
Polars | 2020-05 | g:pola-rs/polars | python polars, polars dataframe
pandas | 2008-01 | w:Pandas_(software) | =pandas, python pandas, pandas/numpy, numpy/pandas
Dask | 2014-12 | w:Dask_(software) | =dask
scikit-learn | 2007-06 | w:Scikit-learn | scikit-learn, sklearn, scikit learn
TensorFlow | 2015-11 | w:TensorFlow | tensorflow
TensorFlow Lite | 2017-05 | w:TensorFlow | tensorflow lite, tflite
TensorFlow.js | 2017-08 | https://www.tensorflow.org/js | tensorflow.js
Keras | 2015-03 | w:Keras | keras
PyTorch | 2016-08 | w:PyTorch | pytorch
PyTorch Lightning | 2019-03 | g:Lightning-AI/pytorch-lightning | pytorch lightning
JAX | 2018-10 | w:Google_JAX | google jax
XGBoost | 2014-03 | w:XGBoost | xgboost
LightGBM | 2016-10 | w:LightGBM | lightgbm
CatBoost | 2017-07 | w:CatBoost | catboost
spaCy | 2015-01 | w:SpaCy | =spacy
word2vec | 2013-01 | w:Word2vec | word2vec
fastText | 2016-07 | w:FastText | fasttext
CUDA | 2006-11 | w:CUDA | =cuda, nvidia cuda
OpenCL | 2008-06 | w:OpenCL | opencl
ONNX | 2017-09 | w:Open_Neural_Network_Exchange | onnx
TensorRT | 2016-04 | https://developer.nvidia.com/tensorrt | tensorrt
MLflow | 2018-06 | g:mlflow/mlflow | mlflow
Kubeflow | 2017-12 | w:Kubeflow | kubeflow
Weights & Biases | 2017-03 | g:wandb/wandb | weights & biases, wandb
Streamlit | 2018-09 | g:streamlit/streamlit | streamlit
Gradio | 2019-01 | g:gradio-app/gradio | gradio
Generative adversarial networks | 2014-06 | w:Generative_adversarial_network | generative adversarial network, generative adversarial networks
YOLO | 2015-06 | https://arxiv.org/abs/1506.02640 | yolov3, yolov4, yolo object detection
YOLOv5 | 2020-05 | g:ultralytics/yolov5 | yolov5
YOLOv8 | 2023-01 | g:ultralytics/ultralytics | yolov8
Detectron2 | 2019-10 | g:facebookresearch/detectron2 | detectron2
MediaPipe | 2019-06 | g:google-ai-edge/mediapipe | mediapipe
OpenAI Gym | 2016-04 | g:openai/gym | openai gym
DeepSpeed | 2020-02 | w:DeepSpeed | deepspeed
BERT | 2018-10 | w:BERT_(language_model) | bert model, bert models, google bert
Hugging Face | 2016-03 | w:Hugging_Face | hugging face, huggingface
Hugging Face Transformers | 2018-11 | g:huggingface/transformers | hugging face transformers, huggingface transformers
Sentence Transformers | 2019-07 | g:UKPLab/sentence-transformers | sentence-transformers, sentence transformers
OpenAI | 2015-12 | w:OpenAI | openai
OpenAI API | 2020-06 | https://openai.com/index/openai-api/ | openai api
GPT-2 | 2019-02 | w:GPT-2 | gpt-2
GPT-3 | 2020-05 | w:GPT-3 | gpt-3, gpt3
GPT-3.5 | 2022-03 | w:GPT-3.5 | gpt-3.5, gpt 3.5
ChatGPT | 2022-11 | w:ChatGPT | chatgpt, chat gpt
GPT-4 | 2023-03 | w:GPT-4 | gpt-4, gpt4, gpt 4
GPT-4o | 2024-05 | w:GPT-4o | gpt-4o
DALL-E | 2021-01 | w:DALL-E | dall-e
OpenAI Codex | 2021-07 | w:OpenAI_Codex | openai codex
OpenAI Whisper | 2022-09 | w:Whisper_(speech_recognition_system) | openai whisper
Stable Diffusion | 2022-08 | w:Stable_Diffusion | stable diffusion
Midjourney | 2022-02 | w:Midjourney | midjourney
ControlNet | 2023-02 | https://arxiv.org/abs/2302.05543 | controlnet
ComfyUI | 2023-01 | g:comfyanonymous/ComfyUI | comfyui
LangChain | 2022-10 | w:LangChain | langchain
LangGraph | 2023-08 | g:langchain-ai/langgraph | langgraph
LangSmith | 2023-07 | https://blog.langchain.com/announcing-langsmith/ | langsmith
LlamaIndex | 2022-11 | g:run-llama/llama_index | llamaindex, llama index
Llama 2 | 2023-07 | w:Llama_(language_model) | llama 2, llama2
Llama 3 | 2024-04 | w:Llama_(language_model) | llama 3, llama3, llama 3.1
llama.cpp | 2023-03 | w:Llama.cpp | llama.cpp
Ollama | 2023-06 | g:ollama/ollama | ollama
vLLM | 2023-02 | g:vllm-project/vllm | vllm
Anthropic | 2021-01 | w:Anthropic | anthropic
Claude | 2022-11 | w:Claude_(language_model) | anthropic claude, claude api, claude 2
Claude 3 | 2024-03 | w:Claude_(language_model) | claude 3, claude 3.5
Claude Code | 2025-02 | w:Claude_(language_model) | claude code
Google Bard | 2023-02 | w:Gemini_(chatbot) | google bard
Gemini | 2023-05 | w:Gemini_(language_model) | google gemini, gemini api, gemini pro
Mistral AI | 2023-04 | w:Mistral_AI | mistral ai, mistral 7b
Mixtral | 2023-12 | w:Mistral_AI | mixtral
DeepSeek | 2023-05 | w:DeepSeek | deepseek
Qwen | 2023-04 | w:Qwen | qwen
Retrieval-augmented generation | 2020-05 | https://arxiv.org/abs/2005.11401 | retrieval augmented generation, retrieval-augmented generation, rag pipeline, rag pipelines
RLHF | 2017-06 | w:Reinforcement_learning_from_human_feedback | rlhf
LoRA fine-tuning | 2021-06 | https://arxiv.org/abs/2106.09685 | lora fine-tuning, lora finetuning
QLoRA | 2023-05 | https://arxiv.org/abs/2305.14314 | qlora
PEFT | 2022-11 | g:huggingface/peft | =peft
Prompt engineering | 2020-06 | w:Prompt_engineering | =prompt engineering
Semantic Kernel | 2023-02 | g:microsoft/semantic-kernel | =semantic kernel
AutoGPT | 2023-03 | w:AutoGPT | autogpt, auto-gpt
Microsoft AutoGen | 2023-08 | g:microsoft/autogen | microsoft autogen
CrewAI | 2023-10 | g:crewAIInc/crewAI | crewai
DSPy | 2022-12 | g:stanfordnlp/dspy | dspy
Model Context Protocol | 2024-11 | w:Model_Context_Protocol | model context protocol
Cursor (editor) | 2022-12 | w:Cursor_(code_editor) | cursor ide, cursor ai
n8n | 2019-06 | g:n8n-io/n8n | n8n
Bitcoin | 2008-08 | w:Bitcoin | bitcoin
Litecoin | 2011-10 | w:Litecoin | litecoin
Ethereum | 2013-11 | w:Ethereum | ethereum
ERC-20 | 2015-11 | https://eips.ethereum.org/EIPS/eip-20 | erc-20, erc20
ERC-721 | 2017-09 | https://eips.ethereum.org/EIPS/eip-721 | erc-721, erc721
Web3 | 2014-04 | w:Web3 | web3
web3.js | 2014-10 | g:web3/web3.js | web3.js, web3js
ethers.js | 2016-07 | g:ethers-io/ethers.js | ethers.js
Hardhat | 2019-10 | g:NomicFoundation/hardhat | truffle/hardhat, hardhat/truffle
OpenZeppelin | 2016-07 | g:OpenZeppelin/openzeppelin-contracts | openzeppelin
MetaMask | 2016-07 | w:MetaMask | metamask
IPFS | 2014-07 | w:InterPlanetary_File_System | =ipfs
Hyperledger | 2015-12 | w:Hyperledger | hyperledger, hyperledger fabric
Solana | 2017-11 | w:Solana_(blockchain_platform) | =solana, solana blockchain
Polkadot | 2016-10 | w:Polkadot_(blockchain_platform) | =polkadot
Cosmos SDK | 2016-06 | g:cosmos/cosmos-sdk | cosmos sdk
BNB Smart Chain | 2019-02 | w:Binance | binance smart chain, bnb chain
NEAR Protocol | 2018-08 | https://near.org/ | near protocol
Aptos | 2022-02 | w:Aptos | aptos blockchain
Starknet | 2020-07 | https://www.starknet.io/ | starknet
zkSync | 2019-12 | https://www.zksync.io/ | zksync
Arbitrum | 2018-08 | https://arbitrum.io/ | arbitrum
Uniswap | 2018-06 | w:Uniswap | uniswap
Aave | 2018-09 | w:Aave | =aave
OpenSea | 2017-12 | w:OpenSea | opensea
Chainlink | 2017-06 | w:Chainlink_(blockchain_oracle) | chainlink oracle, chainlink oracles
DeFi | 2018-08 | w:Decentralized_finance | defi
NFT | 2017-05 | w:Non-fungible_token | nft marketplace, =nft, =nfts
Filecoin | 2014-07 | w:Filecoin | filecoin
Tezos | 2014-08 | w:Tezos | tezos
Algorand | 2017-06 | w:Algorand | algorand
`;
