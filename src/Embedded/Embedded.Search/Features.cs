using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.Indexing", Name = "Indexing", Category = "Search", Dependencies = ["OrchardCore.Contents"])]
[assembly: BuiltInFeature("OrchardCore.Search", Name = "Search", Category = "Search", Dependencies = ["OrchardCore.Contents"])]
[assembly: BuiltInFeature("OrchardCore.Search.Lucene",
    Name = "Search",
    Category = "Search",
    Description = "Full-text search with the database's own engine, in the place of Lucene.",
    Dependencies = ["OrchardCore.Indexing"])]
