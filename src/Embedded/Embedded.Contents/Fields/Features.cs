using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.ContentFields", Name = "Content Fields", Category = "Content Management", Dependencies = ["OrchardCore.ContentTypes"])]
[assembly: BuiltInFeature("OrchardCore.ContentFields.Indexing.SQL", Name = "Content Fields Indexing (SQL)", Category = "Content Management", Dependencies = ["OrchardCore.ContentFields"])]
[assembly: BuiltInFeature("OrchardCore.ContentFields.Indexing.SQL.UserPicker", Name = "Content Fields Indexing (SQL) - User Picker", Category = "Content Management", Dependencies = ["OrchardCore.ContentFields.Indexing.SQL"])]
[assembly: BuiltInFeature("OrchardCore.Media", Name = "Media", Category = "Content Management", Dependencies = ["OrchardCore.ContentTypes"])]
[assembly: BuiltInFeature("OrchardCore.Media.Security", Name = "Secure Media", Category = "Content Management", Dependencies = ["OrchardCore.Media"])]
[assembly: BuiltInFeature("OrchardCore.Spatial", Name = "Spatial", Category = "Content Management", Dependencies = ["OrchardCore.ContentTypes"])]
