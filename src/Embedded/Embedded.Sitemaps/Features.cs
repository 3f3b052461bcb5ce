using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.Sitemaps", Name = "Sitemaps", Category = "SEO", Dependencies = ["OrchardCore.Contents", "OrchardCore.Autoroute"])]
