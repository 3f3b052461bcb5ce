using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.Queries", Name = "Queries", Category = "Development")]
[assembly: BuiltInFeature("OrchardCore.Queries.Sql", Name = "SQL Queries", Category = "Development", Dependencies = ["OrchardCore.Queries"])]
