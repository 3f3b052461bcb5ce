using OrchardCore.Modules.Manifest;

// The test assembly is a site and its one module at once.
[assembly: ModuleName("Embedded.Kernel.Tests")]
[assembly: Module(Id = "Embedded.Kernel.Tests", Name = "Kernel tests", Version = "1.0")]
[assembly: Feature(Id = "Embedded.Kernel.Tests", Name = "Kernel tests", IsAlwaysEnabled = true)]
[assembly: Feature(Id = "Tests.Base", Name = "A feature that another depends on")]
[assembly: Feature(Id = "Tests.Switched", Name = "A feature that tests switch", Dependencies = ["Tests.Base"])]
[assembly: Feature(Id = "Tests.Orphan", Name = "A feature that lacks a dependency", Dependencies = ["Tests.Missing"])]
[assembly: Feature(Id = "Tests.Migrated", Name = "A feature with a migration")]
[assembly: Feature(Id = "Tests.ErrorPage", Name = "Error page")]
[assembly: Feature(Id = "Tests.Tasks", Name = "Tasks")]
