namespace Portal.Integration.Tests.Admin.Matrix;

/// <summary>What no form of the admin sends, in the shapes that break programs.</summary>
internal static class BadInput
{
    /// <summary>Values as they stand in an address or a form, encoded already: some are no text at all.</summary>
    public static readonly IReadOnlyList<string> Values =
    [
        "",
        "%20",
        new('a', 20_000),
        string.Concat(Enumerable.Repeat("%E1%BB%87", 3_000)),
        "%00%01%0D%0A",
        "%ED%A0%80",
        "%FF%FE",
        "..%2F..%2F..%2Fetc%2Fpasswd",
        "..%5C..%5Cwindows",
        "C%3A%2F",
        "-1",
        "99999999999999999999",
        "NaN",
        "1e400",
        "2026-13-45T99%3A99",
        "0001-01-01",
        "9999-12-31",
        "true%2Cfalse",
        "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "%27%20OR%201%3D1%20--",
        "%7B%7B%20x%20%7C%20nope%20%7D%7D",
        "%7B%22a%22%3A",
        "javascript%3Aalert(1)",
        "%2F%2Fexample.org%2F",
        "xx-QQ-nope",
    ];

    /// <summary>The value at a place, over and over.</summary>
    public static string Of(int place) => Values[place % Values.Count];

    /// <summary>Bodies that say they are one thing and are another.</summary>
    public static IEnumerable<HttpContent?> Bodies()
    {
        yield return null;
        yield return Body("application/x-www-form-urlencoded", "&&&===%%%=%zz&=&a[=1&b].x=2");
        yield return Body("application/x-www-form-urlencoded", string.Join('&', Enumerable.Range(0, 5_000).Select(number => $"a{number}=1")));
        yield return Body("application/json", """{"a":[1,{"b":null}]}""");
        yield return Body("multipart/form-data; boundary=x", "--y\r\nno end");
        yield return Body("multipart/form-data", "no boundary");
        yield return Body("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"../../a.png\"\r\n\r\nno picture\r\n--x--\r\n");
        yield return Body("text/plain; charset=nope", "a=1");
    }

    private static ByteArrayContent Body(string type, string body)
    {
        var content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        return content;
    }
}
