using System.Globalization;
using System.Net;
using System.Text.Json;

namespace Portal.Integration.Tests.Library;

/// <summary>Sends a file in parts, as the admin's scripts do.</summary>
internal static class PartCalls
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<PartAnswer> SendPartAsync(this HttpClient client, string token, string id, string name, byte[] whole, int from, int length)
        => await client.SendPartAsync(token, id, name, whole.AsMemory(from, length).ToArray(), string.Create(CultureInfo.InvariantCulture, $"bytes {from}-{from + length - 1}/{whole.Length}"));

    public static async Task<PartAnswer> SendPartAsync(this HttpClient client, string token, string id, string name, byte[] part, string range)
    {
        using var form = new MultipartFormDataContent { { new StringContent(id), "__chunkedFileUploadId" }, { new ByteArrayContent(part), "files", name } };
        form.Headers.TryAddWithoutValidation("Content-Range", range);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/Admin/Media/Upload", UriKind.Relative)) { Content = form };
        request.Headers.Add("RequestVerificationToken", token);
        using var answer = await client.SendAsync(request, Cancellation);
        var body = await answer.Content.ReadAsStringAsync(Cancellation);
        if (answer.Content.Headers.ContentType?.MediaType != "application/json")
        {
            return new(answer.StatusCode, null, null, null);
        }

        using var json = JsonDocument.Parse(body);
        var file = json.RootElement.TryGetProperty("files", out var files) ? files[0] : default;

        return new(answer.StatusCode, TextOf(file, "mediaPath"), TextOf(file, "error"), json.RootElement.TryGetProperty("received", out var received) ? received.GetInt64() : null);
    }

    private static string? TextOf(JsonElement file, string name) => file.ValueKind == JsonValueKind.Object && file.TryGetProperty(name, out var value) ? value.GetString() : null;
}

/// <summary>What became of a part.</summary>
internal sealed record PartAnswer(HttpStatusCode Status, string? Path, string? Error, long? Received);
