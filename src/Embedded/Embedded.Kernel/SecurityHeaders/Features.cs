using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.Security", Name = "Security", Category = "Security", Description = "The site's own security headers.", Dependencies = ["OrchardCore.Settings"])]
[assembly: BuiltInFeature("OrchardCore.Https", Name = "HTTPS", Category = "Security", Description = "Redirects to HTTPS.", Dependencies = ["OrchardCore.Settings"])]
