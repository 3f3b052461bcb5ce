using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.ContentTypes", Name = "Content Types", Category = "Content Management")]
[assembly: BuiltInFeature("OrchardCore.Contents", Name = "Contents", Category = "Content Management", Dependencies = ["OrchardCore.ContentTypes"])]
