using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.DynamicCache", Name = "Dynamic Cache", Category = "Performance", Description = "Keeps what visitors get until something that it was made of changes.")]
[assembly: BuiltInFeature("OrchardCore.ResponseCompression", Name = "Response Compression", Category = "Performance")]
[assembly: BuiltInFeature("OrchardCore.HomeRoute", Name = "Home Route", Category = "Infrastructure", Description = "The page at the site's root.")]
[assembly: BuiltInFeature("OrchardCore.Shortcodes", Name = "Shortcodes", Category = "Content Management", Description = "Short texts in brackets that become HTML.")]
[assembly: BuiltInFeature("OrchardCore.Shortcodes.Templates", Name = "Shortcode Templates", Category = "Content Management", Description = "Shortcodes that Liquid templates render.", Dependencies = ["OrchardCore.Shortcodes"])]
[assembly: BuiltInFeature("OrchardCore.Diagnostics", Name = "Diagnostics", Category = "Infrastructure", Description = "The pages of errors. Always there in this runtime.")]
