using OrchardCore.Modules.Manifest;

// The test assembly is the site, with these modules.
[assembly: ModuleName("Samples.Bulletin")]
[assembly: ModuleName("Samples.Theme")]
