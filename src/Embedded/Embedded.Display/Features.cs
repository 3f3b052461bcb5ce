using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.HomeRoute", Name = "Home Route", Category = "Infrastructure", Description = "The page at the site's root.")]
[assembly: BuiltInFeature("OrchardCore.Shortcodes", Name = "Shortcodes", Category = "Content Management", Description = "Short texts in brackets that become HTML.")]
