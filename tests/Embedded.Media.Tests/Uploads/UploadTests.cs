using System.IO.Compression;
using System.Text;
using Embedded.Media.Tests.Support;
using Embedded.Media.Uploads;
using Microsoft.Extensions.DependencyInjection;
using NetVips;
using YesSql;

namespace Embedded.Media.Tests.Uploads;

/// <summary>What people send comes into the library only after a look at its bytes.</summary>
public sealed class UploadTests(MediaSiteFixture fixture) : IClassFixture<MediaSiteFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_phones_photo_is_kept_upright_and_tells_nothing_of_its_place()
    {
        var path = await StoredAsync("Ảnh hội nghị tổng kết.JPG", Pictures.PhoneJpeg(400, 300));

        Assert.Matches(@"^\d{4}/\d{2}/anh-hoi-nghi-tong-ket(-\d+)?\.jpg$", path);
        var bytes = await File.ReadAllBytesAsync(Path.Combine(fixture.Site.MediaFolder, path), Cancellation);
        using var image = Image.NewFromBuffer(bytes);
        Assert.Equal((300, 400), (image.Width, image.Height));
        Assert.DoesNotContain("exif-data", image.GetFields());
        Assert.DoesNotContain("a-secret-place", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_without_notes_is_kept_byte_by_byte()
    {
        using var halves = Pictures.Halves(60, 40);
        var png = halves.PngsaveBuffer(keep: Enums.ForeignKeep.None);

        var path = await StoredAsync("so-do.png", png);

        Assert.Equal(png, await File.ReadAllBytesAsync(Path.Combine(fixture.Site.MediaFolder, path), Cancellation));
    }

    [Fact]
    public async Task A_name_that_is_taken_gets_a_number_however_many_come_at_once()
    {
        var paths = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => StoredAsync("cung-ten.png", Pictures.Png(8, 8))));

        Assert.Equal(8, paths.Distinct().Count());
    }

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "virus.exe", "MZ"u8.ToArray(), nameof(UploadRefusal.Type) },
        { "khong-duoi", "x"u8.ToArray(), nameof(UploadRefusal.Type) },
        { "  .pdf", "%PDF-1.7"u8.ToArray(), nameof(UploadRefusal.Name) },
        { "trong.pdf", [], nameof(UploadRefusal.Empty) },
        { "trang.jpg", "<html><script>alert(1)</script>"u8.ToArray(), nameof(UploadRefusal.Disguised) },
        { "anh.png", Pictures.Jpeg(8, 8), nameof(UploadRefusal.Disguised) },
        { "bao-cao.pdf", "PK\u0003\u0004"u8.ToArray(), nameof(UploadRefusal.Disguised) },
        { "van-ban.docx", "%PDF-1.7"u8.ToArray(), nameof(UploadRefusal.Disguised) },
        { "cut.jpg", Pictures.Jpeg(400, 300)[..^900], nameof(UploadRefusal.Damaged) },
        { "bom.png", Pictures.Bomb(), nameof(UploadRefusal.TooManyPixels) },
        { "hinh.svg", """<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>"""u8.ToArray(), nameof(UploadRefusal.ActiveDrawing) },
        { "hinh.svg", """<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>"""u8.ToArray(), nameof(UploadRefusal.ActiveDrawing) },
        { "hinh.svg", """<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink"><a x:href=" java&#10;script:alert(1)"><path d="M0 0"/></a></svg>"""u8.ToArray(), nameof(UploadRefusal.ActiveDrawing) },
        { "hinh.svg", """<html xmlns="http://www.w3.org/1999/xhtml"/>"""u8.ToArray(), nameof(UploadRefusal.ActiveDrawing) },
        { "hinh.svg", "<svg"u8.ToArray(), nameof(UploadRefusal.ActiveDrawing) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_lies_or_harms_is_refused_with_its_reason(string name, byte[] content, string reason)
    {
        var result = await SendAsync(name, content);

        Assert.Equal(reason, result.Refusal?.ToString());
        Assert.Null(result.Path);
    }

    [Fact]
    public async Task A_drawing_that_only_draws_is_taken()
        => await StoredAsync("bieu-trung.svg", """<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg xmlns="http://www.w3.org/2000/svg"><defs><path id="a" d="M0 0h9"/></defs><use href="#a"/></svg>"""u8.ToArray());

    [Fact]
    public async Task A_field_takes_only_its_own_types()
    {
        using var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("word/document.xml");
        }

        Assert.Equal(UploadRefusal.Type, (await SendAsync("van-ban.docx", archive.ToArray(), ".jpg", ".png")).Refusal);
        Assert.NotNull((await SendAsync("van-ban.docx", archive.ToArray(), ".DOCX")).Path);
    }

    [Fact]
    public async Task A_file_that_never_ends_is_cut_off()
    {
        using var endless = new EndlessStream();
        UploadResult? result = null;
        await fixture.Site.InScopeAsync(async services => result = await services.GetRequiredService<MediaUploads>().StoreAsync("dai.pdf", endless, [], cancellation: Cancellation));

        Assert.Equal(UploadRefusal.TooLarge, result!.Refusal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_stays_if_the_database_took_it_whatever_fails_after_that(bool isTaken)
    {
        var path = "";
        await Assert.ThrowsAsync<IOException>(() => fixture.Site.InScopeAsync(async services =>
        {
            using var content = new MemoryStream(Pictures.Png(8, 8));
            path = (await services.GetRequiredService<MediaUploads>().StoreAsync("duong-truyen.png", content, [], cancellation: Cancellation)).Path!;
            if (isTaken)
            {
                await services.GetRequiredService<ISession>().SaveChangesAsync();
            }

            throw new IOException("The answer is not sent.");
        }));

        Assert.Equal(isTaken, File.Exists(Path.Combine(fixture.Site.MediaFolder, path)));
    }

    private async Task<string> StoredAsync(string name, byte[] content)
    {
        var result = await SendAsync(name, content);
        Assert.Null(result.Refusal);

        return result.Path!;
    }

    private async Task<UploadResult> SendAsync(string name, byte[] content, params string[] extensions)
    {
        UploadResult? result = null;
        await fixture.Site.InScopeAsync(async services =>
        {
            using var stream = new MemoryStream(content);
            result = await services.GetRequiredService<MediaUploads>().StoreAsync(name, stream, extensions, cancellation: Cancellation);
        });

        return result!;
    }

    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'%');

            return count;
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
