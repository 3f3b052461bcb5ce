namespace Portal.Architecture.Tests.Runtimes;

public class RuntimeSwitchTests
{
    public static TheoryData<string> SharedProjects => [.. Repository.Projects("modules", "themes", "src/Portal.Web")
        .Select(project => Path.GetRelativePath(Repository.Root, project))];

    [Theory]
    [MemberData(nameof(SharedProjects))]
    public void Both_runtimes_see_the_same_sources_and_the_same_references(string project)
    {
        var embedded = MsBuild.Evaluate(project, "embedded");
        var packages = MsBuild.Evaluate(project, "packages");

        foreach (var items in new[] { "Compile", "Content" })
        {
            Assert.Equal(embedded.Items(items), packages.Items(items));
        }

        Assert.DoesNotContain(embedded.Items("PackageReference"), IsOrchard);
        Assert.Equal(packages.Items("PackageReference").Where(IsOrchard), embedded.Items("OrchardContractAsked"));
        Assert.Equal(packages.Items("PackageReference").Where(name => !IsOrchard(name)), embedded.Items("PackageReference"));
    }

    [Theory]
    [MemberData(nameof(SharedProjects))]
    public void Packages_are_asked_for_at_the_one_central_version(string project)
    {
        var packages = MsBuild.Evaluate(project, "packages");
        var asked = packages.Items("PackageReference").Where(IsOrchard).ToList();

        Assert.Equal("3.0.1", packages.Property("OrchardCoreVersion"));
        Assert.NotEmpty(asked);
        Assert.All(asked, name => Assert.Equal("3.0.1", packages.PackageVersions[name]));
    }

    [Fact]
    public void The_site_asks_for_Orchard_Core_and_its_NLog_package()
    {
        var site = MsBuild.Evaluate("src/Portal.Web/Portal.Web.csproj", "packages");
        Assert.Equal(["OrchardCore.Application.Cms.Targets", "OrchardCore.Logging.NLog"], site.Items("PackageReference").Where(IsOrchard));
    }

    private static bool IsOrchard(string package) =>
        package.StartsWith("OrchardCore.", StringComparison.Ordinal) || package.StartsWith("YesSql", StringComparison.Ordinal);
}
