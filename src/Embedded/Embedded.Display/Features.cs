using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.HomeRoute", Name = "Home Route", Category = "Infrastructure", Description = "The page at the site's root.")]
