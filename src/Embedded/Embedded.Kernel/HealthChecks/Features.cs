using Embedded.Modules;

[assembly: BuiltInFeature("OrchardCore.HealthChecks", Name = "Health Checks", Category = "Infrastructure", Description = "Answers at /health/live while the site is alive.")]
