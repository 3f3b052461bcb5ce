using System.IO.Compression;
using System.Net;
using System.Text;
using OrchardCore.Scripting;

namespace Embedded.Scripting;

/// <summary><c>base64</c>, <c>html</c> and <c>gzip</c>: each decodes.</summary>
internal sealed class CommonMethods : IGlobalMethodProvider
{
    private const int MaxInflated = 64 * 1024 * 1024;

    public IEnumerable<GlobalMethod> GetMethods() =>
    [
        new() { Name = "base64", Method = _ => (Func<string, string>)(text => Encoding.UTF8.GetString(Convert.FromBase64String(text))) },
        new() { Name = "html", Method = _ => (Func<string, string>)WebUtility.HtmlDecode! },
        new() { Name = "gzip", Method = _ => (Func<string, string>)Inflate },
    ];

    /// <summary>The value is base64 of gzip; what comes back is base64 of the plain bytes, as in Orchard Core.</summary>
    private static string Inflate(string text)
    {
        using var source = new GZipStream(new MemoryStream(Convert.FromBase64String(text)), CompressionMode.Decompress);
        using var target = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = source.Read(buffer)) > 0)
        {
            if (target.Length + read > MaxInflated)
            {
                throw new ScriptException($"gzip(): the value grows past {MaxInflated} bytes. Expected a smaller one.");
            }

            target.Write(buffer, 0, read);
        }

        return Convert.ToBase64String(target.GetBuffer(), 0, (int)target.Length);
    }
}
