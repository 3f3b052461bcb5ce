using System.Diagnostics;
using System.Text.Json;

namespace Portal.Architecture.Tests.Runtimes;

/// <summary>Evaluates a project as the build would, without restoring or building it.</summary>
internal static class MsBuild
{
    public static Evaluation Evaluate(string project, string runtime)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        foreach (var argument in new[]
        {
            "msbuild", project, $"-p:OrchardRuntime={runtime}",
            "-getItem:PackageReference,PackageVersion,OrchardContractAsked,Compile,Content,EmbeddedResource",
            "-getProperty:OrchardCoreVersion,OrchardRuntime",
        })
        {
            start.ArgumentList.Add(argument);
        }

        // The test host's own MSBuild variables would point the child at another SDK.
        foreach (var name in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{project} cannot be evaluated with OrchardRuntime={runtime}:\n{output}{error.Result}");
        return new Evaluation(JsonDocument.Parse(output).RootElement);
    }
}

/// <summary>A project's items and properties after evaluation.</summary>
internal sealed class Evaluation(JsonElement root)
{
    public IReadOnlyList<string> Items(string type) =>
        [.. root.GetProperty("Items").GetProperty(type).EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!).Order(StringComparer.Ordinal)];

    public IReadOnlyDictionary<string, string> PackageVersions => root.GetProperty("Items").GetProperty("PackageVersion").EnumerateArray()
        .ToDictionary(item => item.GetProperty("Identity").GetString()!, item => item.GetProperty("Version").GetString()!);

    public string Property(string name) => root.GetProperty("Properties").GetProperty(name).GetString()!;
}
