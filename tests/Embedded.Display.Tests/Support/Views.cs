using System.Text;
using Embedded.Display.Templates;
using Microsoft.Extensions.FileProviders;

namespace Embedded.Display.Tests.Support;

/// <summary>A module or theme whose files a test writes.</summary>
internal static class Views
{
    public static TemplateSource Of(string id, params (string Path, string Text)[] files)
    {
        var byPath = files.ToDictionary(file => file.Path, file => file.Text);

        return new TemplateSource(
            id,
            typeof(Views).Assembly,
            () => byPath.Keys.Where(path => path.StartsWith("Views/", StringComparison.Ordinal)),
            path => byPath.TryGetValue(path, out var text) ? new TextFile(path, text) : new NotFoundFileInfo(path));
    }

    private sealed class TextFile(string path, string text) : IFileInfo
    {
        public bool Exists => true;

        public bool IsDirectory => false;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public long Length => Encoding.UTF8.GetByteCount(text);

        public string Name => Path.GetFileName(path);

        public string? PhysicalPath => null;

        public Stream CreateReadStream() => new MemoryStream(Encoding.UTF8.GetBytes(text));
    }
}
